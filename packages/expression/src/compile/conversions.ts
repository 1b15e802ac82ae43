import type { Tree, Type } from '@guicheng/definition';
import { compareDecimal } from '../functions/decimal.ts';
import { parseTimestamp } from '../functions/instant.ts';
import { parseDuration } from '../functions/time-text.ts';
import { adapt, filled, result } from './checked.ts';
import { minorUnits } from './currency.ts';
import type { FunctionEntry, FunctionRequest } from './function-entry.ts';
import { problem } from './problem.ts';
import { typeKind } from './type-text.ts';

function done({ call, parts }: FunctionRequest, type: Type, tree: Tree) {
  return result(tree, type, parts, call, { bound: { size: 50 } });
}

/** Runs a parser at compile time; undefined when it throws. */
function parsed<Value>(parse: () => Value): Value | undefined {
  try {
    return parse();
  } catch {
    return undefined;
  }
}

/** Converts one value; `functions` says by kind which runtime function does it, `''` when the value stays as it is. */
function conversion(type: Type, functions: Readonly<Record<string, string>>): FunctionEntry {
  return {
    method: 'never',
    resolve: (request) => {
      const [part, ...more] = request.parts;
      const name = part && functions[typeKind(part.type)];
      if (!part || more.length > 0 || name === undefined) return undefined;
      return done(request, type, name ? ['call', name, [filled(part)]] : part.tree);
    },
  };
}

/** A literal that the compiler reads; anything else goes on to `other`. */
function literal(what: string, read: (text: string, request: FunctionRequest) => { type: Type; tree: Tree } | undefined, other?: FunctionEntry): FunctionEntry {
  return {
    method: 'never',
    resolve: (request) => {
      const [text] = request.texts;
      const [part] = request.parts;
      if (!part || text === undefined) return other?.resolve(request);
      const value = read(text, request);
      return value ? done(request, value.type, value.tree) : problem('expression_invalid_literal', part.place, { literal: text, what });
    },
  };
}

const timestamp = literal(
  'timestamp such as `2026-05-01T09:00:00+08:00`',
  (text) => {
    const value = parsed(() => parseTimestamp(text));
    return value === undefined ? undefined : { type: 'timestamp', tree: ['integer', String(value)] };
  },
  conversion('timestamp', { timestamp: '', string: 'parseTimestamp', int: 'timestampOfSeconds' }),
);

const duration = literal(
  'duration such as `1h30m`',
  (text) => {
    const value = parsed(() => parseDuration(text));
    return value === undefined ? undefined : { type: 'duration', tree: ['integer', String(value)] };
  },
  conversion('duration', { duration: '', string: 'parseDuration' }),
);

const dateOfInstant: FunctionEntry = {
  method: 'never',
  resolve: (request) => {
    const [part, zone, ...more] = request.parts;
    if (part?.type === 'date' && !zone) return part;
    if (part?.type !== 'timestamp' || more.length > 0 || (zone && zone.type !== 'string')) return undefined;
    return done(request, 'date', ['call', 'dateIn', [part.tree, zone ? filled(zone) : (request.scope.timeZone ?? 'UTC')]]);
  },
};

const date = literal(
  'date such as `2026-05-01`',
  (text) => (parsed(() => parseTimestamp(`${text}T00:00:00Z`)) === undefined ? undefined : { type: 'date', tree: text }),
  dateOfInstant,
);

const time = literal('time such as `17:30`', (text) => (/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text) ? { type: 'time', tree: text } : undefined));

const decimal = literal(
  'decimal number such as `12.50`',
  (text) => (parsed(() => compareDecimal(text, text)) === undefined ? undefined : { type: 'decimal', tree: text }),
  {
    method: 'never',
    resolve: (request) => {
      const [part, ...more] = request.parts;
      if (!part || more.length > 0) return undefined;
      return adapt(part, 'decimal') ?? (part.type === 'int' ? done(request, 'decimal', ['call', 'toText', [part.tree]]) : undefined);
    },
  },
);

const money = literal('amount of money such as `200.00`', (text, { texts, parts, scope }) => {
  if (parts.length > 2 || (parts.length === 2 && !/^[A-Z]{3}$/.test(texts[1] ?? ''))) return undefined;
  const currency = texts[1] ?? scope.currency;
  const minor = minorUnits(text, currency);
  return minor === undefined ? undefined : { type: { money: currency }, tree: ['money', minor, currency] };
});

const texts = { bool: 'toText', int: 'toText', double: 'toText', decimal: 'toText', date: 'toText', time: 'toText' };

/** The functions named after the type they make. */
export const CONVERSIONS: Readonly<Record<string, FunctionEntry>> = {
  bool: conversion('bool', { bool: '', string: 'parseBool' }),
  date,
  decimal,
  double: conversion('double', { double: '', int: 'toDouble', string: 'parseDouble' }),
  duration,
  int: conversion('int', { int: '', double: 'truncate', string: 'parseInteger', timestamp: 'secondsOf' }),
  money,
  string: conversion('string', { ...texts, string: '', timestamp: 'timestampText', duration: 'durationText' }),
  time,
  timestamp,
};
