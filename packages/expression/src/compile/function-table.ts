import type { Tree, Type } from '@guicheng/definition';
import { stepsThrough } from './bound.ts';
import type { Checked } from './checked.ts';
import { adapt, filled, result } from './checked.ts';
import { CONVERSIONS } from './conversions.ts';
import type { FunctionEntry, FunctionRequest } from './function-entry.ts';
import { problem } from './problem.ts';
import { itemType, typeKind } from './type-text.ts';

function kinds({ parts }: FunctionRequest): string {
  return parts.map((part) => typeKind(part.type)).join(' ');
}

function called({ call, parts }: FunctionRequest, name: string, type: Type, args: readonly Tree[]): Checked {
  const extra = parts.reduce((sum, part) => sum + stepsThrough(part.bound), 0);
  return result(['call', name, args], type, parts, call, { extra });
}

function textTest(name: string): FunctionEntry {
  return {
    method: 'only',
    resolve: (request) => (kinds(request) === 'string string' ? called(request, name, 'bool', request.parts.map(filled)) : undefined),
  };
}

const matches: FunctionEntry = {
  method: 'also',
  resolve: (request) => {
    const [, pattern] = request.parts;
    if (!pattern || kinds(request) !== 'string string') return undefined;
    const written = request.texts[1];
    const wrong = (what: string) => problem('expression_invalid_literal', pattern.place, { literal: written ?? '', what });
    if (written === undefined) return wrong('pattern, which is written out');
    try {
      new RegExp(written, 'u');
    } catch {
      return wrong('pattern');
    }
    return called(request, 'matches', 'bool', request.parts.map(filled));
  },
};

const size: FunctionEntry = {
  method: 'also',
  resolve: (request) => {
    const [part, ...more] = request.parts;
    const names: Readonly<Record<string, string>> = { string: 'textSize', list: 'length', map: 'mapSize' };
    const name = part && more.length === 0 ? names[typeKind(part.type)] : undefined;
    return part && name ? called(request, name, 'int', [filled(part)]) : undefined;
  },
};

const sum: FunctionEntry = {
  method: 'also',
  resolve: (request) => {
    const [list, ...more] = request.parts;
    if (!list || more.length > 0 || typeKind(list.type) !== 'list') return undefined;
    const type = itemType(list.type);
    const names: Readonly<Record<string, string>> = { int: 'sumInt', dyn: 'sumInt', double: 'sumDouble', decimal: 'sumDecimal', duration: 'sumDuration' };
    if (typeof type === 'object' && 'money' in type) return called(request, 'sumMoney', type, [filled(list), ['money', 0, type.money]]);
    const name = names[typeKind(type)];
    return name ? called(request, name, type === 'dyn' ? 'int' : type, [filled(list)]) : undefined;
  },
};

const percent: FunctionEntry = {
  method: 'never',
  keywords: ['halfUp', 'halfEven', 'down'],
  resolve: (request) => {
    const [money, rate] = request.parts;
    const { keyword } = request;
    if (!money || !rate || request.parts.length > 2 || !keyword || typeKind(money.type) !== 'money') return undefined;
    const done = (tree: Tree) => called(request, 'percent', money.type, [money.tree, tree, keyword]);
    const written = request.texts[1];
    if (written === undefined) {
      const decimal = adapt(rate, 'decimal');
      return decimal && done(decimal.tree);
    }
    const number = /^(-?\d+(?:\.\d+)?)%$/.exec(written)?.[1];
    return number === undefined ? problem('expression_invalid_literal', rate.place, { literal: written, what: 'percentage such as `12.5%`' }) : done(number);
  },
};

const workdaysBetween: FunctionEntry = {
  method: 'never',
  resolve: (request) => {
    const dates = request.parts.map((part) => {
      if (part.type === 'date') return part.tree;
      return part.type === 'timestamp' ? (['call', 'dateIn', [part.tree, request.scope.timeZone ?? 'UTC']] as const) : undefined;
    });
    if (dates.length !== 2 || dates.includes(undefined)) return undefined;
    return called(request, 'workdaysBetween', 'int', dates as Tree[]);
  },
};

const PARTS: readonly string[] = ['FullYear', 'Month', 'Date', 'DayOfMonth', 'DayOfWeek', 'DayOfYear', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'];
const UNITS: Readonly<Record<string, string>> = { Hours: '3600000000000', Minutes: '60000000000', Seconds: '1000000000' };

/** `getHours()` and its kin: of an instant in a zone, or the whole length of a duration. */
function getter(part: string): FunctionEntry {
  return {
    method: 'only',
    resolve: (request) => {
      const [value, zone] = request.parts;
      const given = kinds(request);
      const unit = UNITS[part];
      if (given === 'duration' && unit && value) return called(request, 'wholeUnits', 'int', [value.tree, ['integer', unit]]);
      if (given === 'duration' && part === 'Milliseconds' && value) return called(request, 'milliseconds', 'int', [value.tree]);
      if (!value || (given !== 'timestamp' && given !== 'timestamp string')) return undefined;
      return called(request, 'datePart', 'int', [value.tree, part, zone ? filled(zone) : (request.scope.timeZone ?? 'UTC')]);
    },
  };
}

/** Every function there is, apart from `has`, `default` and the comprehensions. */
export const FUNCTIONS: Readonly<Record<string, FunctionEntry>> = {
  contains: textTest('contains'),
  endsWith: textTest('endsWith'),
  matches,
  percent,
  size,
  startsWith: textTest('startsWith'),
  sum,
  workdaysBetween,
  ...CONVERSIONS,
  ...Object.fromEntries(PARTS.map((part) => [`get${part}`, getter(part)])),
};
