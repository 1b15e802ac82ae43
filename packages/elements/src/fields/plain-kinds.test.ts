import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileSize, isAccepted } from './attachment/file-limits.ts';
import { instantToRfc3339, rfc3339ToWall, wallToRfc3339 } from './date-time/zoned-time.ts';
import { minorToText, readDecimal } from './decimal-text.ts';
import { hasCheckDigit } from './identity/identity.ts';
import { columnTotal } from './table/totals.ts';

describe('decimals', () => {
  it('are taken as people type them', () => {
    expect(readDecimal('1,200.5', 2)).toEqual({ value: '1200.50' });
    expect(readDecimal('１２．３', 2)).toEqual({ value: '12.30' });
    expect(readDecimal(' +007 ', 0)).toEqual({ value: '7' });
    expect(readDecimal('-0', 2)).toEqual({ value: '0.00' });
    expect(readDecimal('5.', 1)).toEqual({ value: '5.0' });
    expect(readDecimal('1.200', 2)).toEqual({ value: '1.20' });
  });

  it('are refused with a reason', () => {
    for (const typed of ['', 'abc', '1.2.3', '.', '1e5', '--1', '0x10', '٣x']) expect(readDecimal(typed, 2), typed).toEqual({ problem: 'wrong_type' });
    expect(readDecimal('1.005', 2)).toEqual({ problem: 'not_exact' });
  });

  it('come back from smallest units as they went in', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 0, max: 4 }), (minor, scale) => {
        const { value } = readDecimal(minorToText(minor, scale), scale);
        expect(Number(value!.replace('.', '')) || 0).toBe(minor || 0);
      }),
    );
  });

  it('add up exactly, and not across currencies', () => {
    const money = { id: 'm', kind: 'money' } as const;
    const cny = (minor: number) => ({ m: { minor, currency: 'CNY' } });
    expect(columnTotal(money, [cny(1), {}, cny(2)])).toEqual({ minor: 3, currency: 'CNY' });
    expect(columnTotal(money, [cny(1), { m: { minor: 1, currency: 'USD' } }])).toBe(undefined);
    expect(columnTotal({ id: 'd', kind: 'decimal', scale: 1 }, [{ d: '0.1' }, { d: '0.2' }])).toBe('0.3');
    expect(columnTotal({ id: 'i', kind: 'integer' }, [])).toBe(undefined);
  });
});

describe('wall clocks', () => {
  it('are read in the zone of the form, wherever the machine is', () => {
    expect(wallToRfc3339('2026-03-02T09:00', 'Asia/Shanghai')).toBe('2026-03-02T09:00:00+08:00');
    expect(wallToRfc3339('2026-07-01T09:00', 'America/New_York')).toBe('2026-07-01T09:00:00-04:00');
    expect(wallToRfc3339('2026-01-01T00:00', 'Asia/Kolkata')).toBe('2026-01-01T00:00:00+05:30');
  });

  it('take the first of two equal times and move a skipped one on', () => {
    expect(wallToRfc3339('2026-11-01T01:30', 'America/New_York')).toBe('2026-11-01T01:30:00-04:00');
    expect(wallToRfc3339('2026-03-08T02:30', 'America/New_York')).toBe('2026-03-08T03:30:00-04:00');
  });

  it('show any instant as it was typed', () => {
    const zones = fc.constantFrom('Asia/Shanghai', 'America/New_York', 'Australia/Lord_Howe', 'UTC', 'Asia/Kathmandu');
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2040, 0) }), zones, (instant, zone) => {
        const text = instantToRfc3339(instant, zone);
        expect(Date.parse(text)).toBe(Math.floor(instant / 1000) * 1000);
        const wall = rfc3339ToWall(text, zone);
        expect(rfc3339ToWall(wallToRfc3339(wall, zone), zone)).toBe(wall);
      }),
    );
  });

  it('show nothing for what is no instant', () => {
    expect(rfc3339ToWall('yesterday', 'UTC')).toBe('');
  });
});

it('the check digit of an identity number is the one of GB 11643', () => {
  expect(hasCheckDigit('11010519491231002X')).toBe(true);
  expect(hasCheckDigit('110105194912310021')).toBe(false);
});

it('a file is accepted by type, by kind of type, or by ending', () => {
  const file = { name: 'Plan.DOCX', type: 'application/msword' };
  expect(isAccepted(file, ['image/*', '.docx'])).toBe(true);
  expect(isAccepted(file, ['image/*'])).toBe(false);
  expect(isAccepted({ name: 'a.png', type: 'image/png' }, ['image/*'])).toBe(true);
  expect(isAccepted(file, [])).toBe(true);
});

it('a size is said in the unit people know', () => {
  expect([fileSize(3), fileSize(120_000), fileSize(2_500_000)]).toEqual(['1 kB', '120 kB', '2.5 MB']);
});
