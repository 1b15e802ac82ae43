import { describe, expect, it } from 'vitest';
import { checkPack } from '../../../check-pack.ts';
import { periodPack } from '../../../test-support/period-pack.ts';
import { policyEmitter } from './policy-emitter.ts';

const { plan } = checkPack([periodPack()]);
const files = new Map((await policyEmitter.emit(plan!, { tagPrefix: 'gc' }, [])).map(({ path, text }) => [path, text]));

/** What the book says of an SLA, without its markup. */
function said(locale: string, id: string): string {
  const article = new RegExp(`<article id="slas/${id}">.*?</article>`, 's').exec(files.get(`policy/${locale}.html`) ?? '')?.[0] ?? '';
  return article.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
}

describe('duties, shares and counts of a period in the policy book', () => {
  it.each([
    ['patrol', 'Each “Summary” counts once in a period. It is owed from 1 May to 30 September of each year. Part of a period owes its part, rounded up.'],
    ['patrol', 'Each one lacking to the target costs CNY 500. A breach costs CNY 1000 at most.'],
    ['weekly-acceptance', 'Of what reaches “Repair: Work left” within the last 30 days, each day, at least 80%'],
    ['weekly-acceptance', 'A window with fewer than 10 is not judged. A window without any is kept.'],
    ['weekly-acceptance', 'From 0% to below 92% it costs CNY 3000. From 92% to below 95% it costs CNY 1000. From 100% on it earns CNY 200.'],
    ['daily-summary', 'Before 16:00 of that day it counts for nothing. Until 02:00 of the next day it may still come late; after that it is missed for good.'],
    [
      'daily-summary',
      'The next one that is handed in makes up, late, for those that were missed. It makes public Weekly acceptance, once their periods are closed.',
    ],
    ['daily-summary', 'Each hour late costs CNY 10.50. Only what is full counts. Each further breach within a month costs twice the one before.'],
    [
      'daily-summary',
      'It comes to CNY 100 in a month at most. What is made good within 2 days costs nothing. It is taken from the deposit, which has to be topped up within 10 days.',
    ],
    ['checks', 'The checks are made on at least 2 different days.'],
    ['ahead', 'may happen at most 2 times every month; the Front desk answers for it.'],
    ['ahead', 'A period that was kept earns CNY 7.'],
    ['dispatch', 'In a quarter, at least 90% of the weight of these must be kept: Spot checks (weight 3) and Summaries a week (weight 1).'],
    ['dispatch', 'A breach costs CNY 2000 for each “heads”.'],
  ])('%s in English: %s', (id, sentence) => {
    expect(said('en', id)).toContain(sentence);
  });

  it.each([
    ['patrol', '仅在每年 5 月 1 日至9 月 30 日适用。'],
    ['weekly-acceptance', '期内不足 10 件的，不作评定。期内一件也没有的，视为达标。'],
    ['daily-summary', '缺失的由下一次完成时一并补齐，按逾期计。'],
    ['daily-summary', '从保证金中扣除，须在10 天内补足。'],
    ['ahead', '每月最多 2 次'],
    ['dispatch', '一个季度内，下列各项按权重至少 90% 达标：'],
  ])('%s in Chinese: %s', (id, sentence) => {
    expect(said('zh-CN', id)).toContain(sentence);
  });
});
