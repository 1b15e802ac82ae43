import { describe, expect, it } from 'vitest';
import { NOW, sampleForm } from './test-support/sample-form.ts';

const verdict = (value: unknown, context: object = {}) => sampleForm.validate(value, { now: NOW, ...context });
const errorsOf = (value: unknown, context: object = {}) => {
  const { ok, ...rest } = verdict(value, context);
  return ok ? [] : (rest as { errors: readonly { path: string; code: string }[] }).errors.map(({ path, code }) => `${path} ${code}`);
};
const handedOn = (value: unknown, context: object = {}) => (verdict(value, context) as { value?: unknown }).value;

describe('the verdict on a form', () => {
  it('refuses what is not a record, whatever it is', () => {
    for (const value of [null, undefined, [], 'x', 7]) expect(verdict(value)).toEqual({ ok: false, errors: [{ path: '', code: 'wrong_type' }] });
  });

  it('computes computed values and ignores those sent', () => {
    expect(
      handedOn(
        { name: 'Ann', total: 99, number: 'forged', parts: [{ price: { minor: 5 } }, { price: { minor: 7 }, amount: 1000 }] },
        { case: { number: 'WX-1' } },
      ),
    ).toMatchObject({
      number: 'WX-1',
      total: 12,
      parts: [{ amount: 5 }, { amount: 7 }],
    });
  });

  it('leaves a computed value out that comes to nothing, also when its root is absent', () => {
    expect(handedOn({ name: 'Ann' })).toEqual({ name: 'Ann', total: 0 });
  });

  it('drops a hidden field without looking at it', () => {
    expect(handedOn({ name: 'Ann', urgency: 'normal', reason: 17, extra: 'x' })).toEqual({ name: 'Ann', urgency: 'normal', total: 0 });
  });

  it('asks for a field that shows only now', () => {
    expect(errorsOf({ name: 'Ann', urgency: 'urgent' })).toEqual(['reason required']);
    expect(handedOn({ name: 'Ann', urgency: 'urgent', reason: 'leak', extra: 'x' })).toEqual({
      name: 'Ann',
      urgency: 'urgent',
      reason: 'leak',
      total: 0,
      extra: 'x',
    });
  });

  it('asks for and hides columns row by row', () => {
    expect(errorsOf({ name: 'Ann', parts: [{ price: { minor: 5 }, spare: true }, { price: { minor: 5 }, why: 8 }, {}] })).toEqual([
      'parts/0/why required',
      'parts/2/price required',
    ]);
  });

  it('takes empty text for absent', () => {
    expect(errorsOf({ name: '' })).toEqual(['name required']);
  });

  it('refuses fields it does not know, at any depth, after all others', () => {
    expect(errorsOf({ zzz: 1, name: 'toolong', details: { floor: 1, attic: 2 }, parts: [{ price: { minor: 1 }, weight: 3 }] })).toEqual([
      'name too_long',
      'zzz unknown_field',
      'parts/0/weight unknown_field',
      'details/attic unknown_field',
    ]);
  });

  it('sees own properties only', () => {
    expect(errorsOf(Object.create({ name: 'Ann' }))).toEqual(['name required']);
    expect(errorsOf(JSON.parse('{"name":"Ann","__proto__":{"urgency":"urgent"}}'))).toEqual(['__proto__ unknown_field']);
  });

  it('reports in the order of the form, not of the value', () => {
    expect(errorsOf({ hours: '1.00', day: 3, name: 1 })).toEqual(['name wrong_type', 'day wrong_type', 'hours not_exact']);
  });

  it.each([
    [{ hours: '0.4' }, 'hours too_small'],
    [{ hours: '99.6' }, 'hours too_large'],
    [{ hours: 'many' }, 'hours format'],
    [{ day: '2025-12-31' }, 'day too_small'],
    [{ day: '2027-01-01' }, 'day too_large'],
    [{ at: '2025-12-31T15:59:59Z' }, 'at too_small'],
    [{ parts: [{ price: { minor: 1.5 } }] }, 'parts/0/price not_exact'],
    [{ parts: [{ price: { minor: '1' } }] }, 'parts/0/price wrong_type'],
    [{ parts: [7] }, 'parts/0 wrong_type'],
  ])('refuses %j', (value, error) => {
    expect(errorsOf({ name: 'Ann', ...value })).toEqual([error]);
  });

  it('lets the limits themselves pass', () => {
    expect(errorsOf({ name: 'Ann', hours: '0.5', at: '2025-12-31T16:00:00Z' })).toEqual([]);
    expect(errorsOf({ name: 'Ann', hours: '99.5', day: '2026-12-31' })).toEqual([]);
  });

  it('does not work on the rows of a table beyond its limit', () => {
    expect(errorsOf({ name: 'Ann', parts: [{ price: { minor: 1 } }, {}, {}, {}] })).toEqual(['parts too_many']);
  });

  it('hands choices on in the order of the options', () => {
    expect(handedOn({ name: 'Ann', tags: ['c', 'a'] })).toMatchObject({ tags: ['a', 'c'] });
  });

  it('changes nothing it was given', () => {
    const value = { name: 'Ann', tags: ['c', 'a'], parts: [{ price: { minor: 5 } }], urgency: 'normal', reason: 'x' };
    const before = structuredClone(value);
    verdict(value);
    expect(value).toEqual(before);
  });
});

describe('rules', () => {
  it('answer with their id at their field', () => {
    expect(verdict({ name: 'Ann', day: '2026-03-01' })).toEqual({ ok: false, errors: [{ path: 'day', code: 'rule', rule: 'day-after-now' }] });
  });

  it('stay silent where a field they read is malformed', () => {
    expect(errorsOf({ name: 'Ann', day: '2025-01-01' })).toEqual(['day too_small']);
  });

  it('are broken when they cannot be worked out', () => {
    expect(errorsOf({ name: 'boom' })).toEqual(['name rule']);
  });
});

describe('some sections of a form', () => {
  it('are all that is asked for and handed on', () => {
    expect(errorsOf({ day: 'x' }, { sections: ['first'] })).toEqual(['name required']);
    expect(handedOn({ name: 'Ann', day: 3, hours: [] }, { sections: ['first'] })).toEqual({ name: 'Ann' });
    expect(handedOn({ day: '2026-05-01' }, { sections: ['second'] })).toEqual({ day: '2026-05-01', total: 0 });
  });

  it('still read what other sections hold', () => {
    expect(errorsOf({ urgency: 'urgent', extra: 'x' }, { sections: ['third'] })).toEqual([]);
    expect(handedOn({ urgency: 'normal', extra: 'x' }, { sections: ['third'] })).toEqual({});
  });

  it('break a rule only where they hold a field of it', () => {
    expect(errorsOf({ name: 'Ann', day: '2026-03-01' }, { sections: ['first'] })).toEqual([]);
    expect(errorsOf({ day: '2026-03-01' }, { sections: ['second'] })).toEqual(['day rule']);
  });
});

describe('the module of a form', () => {
  it('is frozen to the bottom', () => {
    expect(Object.isFrozen(sampleForm) && Object.isFrozen(sampleForm.fields[9]?.fields?.[0]) && Object.isFrozen(sampleForm.sections[0]?.rows[0])).toBe(true);
  });

  it('loads texts of a locale, the source texts for one it lacks', async () => {
    expect(sampleForm.locales).toEqual(['en', 'fr']);
    expect(await sampleForm.load('fr')).toEqual({ title: 'Exemple' });
    expect(await sampleForm.load('de')).toEqual({ title: 'Sample' });
  });
});
