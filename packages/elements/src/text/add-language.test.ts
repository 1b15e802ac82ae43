import { describe, expect, it } from 'vitest';
import { BOARD_TEXTS } from '../board/board-texts.ts';
import { sayLength } from '../clock/say-time.ts';
import { sayRefusal } from '../refusal/say-refusal.ts';
import { addLanguage, type Language } from './add-language.ts';
import { english } from './english.ts';
import { loadExtraTexts, loadSpeech, loadWidgetTexts } from './load-texts.ts';
import { sayList } from './say-list.ts';
import { fillText } from './texts.ts';
import { textsOf } from './texts-of.ts';

const names = { titles: {} as Parameters<typeof sayRefusal>[2]['titles'], nameOf: (person: string) => person };

describe('a language that a host adds', () => {
  it('is said in every group, for its tag and for those below it', async () => {
    addLanguage({
      locale: 'pl',
      texts: {
        form: { submit: 'Wyślij' },
        widgets: { clear: 'Wyczyść' },
        extras: { undo: 'Cofnij' },
        general: { hours: '{n, plural, one {# godzina} few {# godziny} many {# godzin} other {# godziny}}', list: '; ' },
        board: { heading: 'Poziom usług', statuses: { met: 'w terminie' } },
        refusals: { already_voted: 'już zdecydowano' },
      },
    });
    for (const locale of ['pl', 'pl-PL', 'PL']) {
      expect((await loadSpeech(locale)).texts.submit).toBe('Wyślij');
      expect((await loadWidgetTexts(locale)).clear).toBe('Wyczyść');
      expect((await loadExtraTexts(locale)).undo).toBe('Cofnij');
      expect(textsOf('board', BOARD_TEXTS, locale).statuses.met).toBe('w terminie');
      expect([1, 3, 5].map((n) => sayLength(n * 3_600_000, locale))).toEqual(['1 godzina', '3 godziny', '5 godzin']);
      expect(sayList(['a', 'b'], locale)).toBe('a; b');
      expect(sayRefusal({ code: 'already_voted', params: {} }, locale, names)).toBe('już zdecydowano');
    }
  });

  it('says what it lacks in the nearest built-in language, and changes no other', async () => {
    addLanguage({ locale: 'zh-Hant-MO', texts: { form: { submit: '遞交' } } });
    const texts = (await loadSpeech('zh-Hant-MO')).texts;
    expect([texts.submit, texts.choose]).toEqual(['遞交', '請選擇']);
    expect((await loadSpeech('zh-TW')).texts.submit).toBe('送出');
    addLanguage({ locale: 'fr', texts: {} });
    expect(textsOf('board', BOARD_TEXTS, 'fr')).toEqual(BOARD_TEXTS.en);
    expect(textsOf('board', BOARD_TEXTS, 'zh-CN')).toBe(BOARD_TEXTS['zh-CN']);
  });

  it('counts in English what it lacks, and takes the place of the one of its tag', async () => {
    addLanguage({ locale: 'ru', texts: { general: { gap: ' ' } } });
    expect(fillText((await loadWidgetTexts('ru')).pasted, { count: 21 })).toBe('21 rows pasted');
    addLanguage({ locale: 'ru', texts: { widgets: { pasted: 'вставлено {count, plural, one {# строка} few {# строки} many {# строк} other {# строки}}' } } });
    expect(fillText((await loadWidgetTexts('ru')).pasted, { count: 21 })).toBe('вставлено 21 строка');
  });

  it('may say a sentence of a built-in language otherwise', async () => {
    addLanguage({ locale: 'en-GB', texts: { form: { submit: 'Send in' } } });
    expect([(await loadSpeech('en-GB')).texts.submit, (await loadSpeech('en')).texts.submit]).toEqual(['Send in', 'Submit']);
  });

  it('brings nothing in but strings where strings are said', async () => {
    const file: unknown = JSON.parse('{"locale":"xx","texts":{"form":{"submit":7,"choose":{"a":"b"},"__proto__":{"yes":"no"},"more":"x"},"board":"none"}}');
    addLanguage(file as Language);
    const { texts } = await loadSpeech('xx');
    expect(texts).toEqual((await loadSpeech('en')).texts);
    expect(textsOf('board', BOARD_TEXTS, 'xx')).toEqual(BOARD_TEXTS.en);
  });

  it('that is whole by its type lacks nothing', () => {
    const { due, ...rest } = english.texts.clock;
    // @ts-expect-error one text is missing, and the compiler says which.
    const lacking: Language = { locale: 'en', texts: { ...english.texts, clock: rest } };
    expect([due, Object.keys(lacking.texts)]).toEqual(['By {at}', Object.keys(english.texts)]);
  });
});
