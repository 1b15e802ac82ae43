export { EvaluationError } from './evaluation-error.ts';
export { concat, hasKey, includes, item, keys, length, lookup, mapOf, mapSize, mapToObject, same } from './functions/collection.ts';
export { addDecimal, compareDecimal, multiplyDecimal, negateDecimal, subtractDecimal, sumDecimal } from './functions/decimal.ts';
export {
  addDuration,
  addTimestamp,
  milliseconds,
  parseTimestamp,
  readTimestamp,
  secondsOf,
  subtractDuration,
  subtractFromTimestamp,
  sumDuration,
  timeBetween,
  timestampOfSeconds,
  wholeUnits,
} from './functions/instant.ts';
export { addInt, divideInt, moduloInt, multiplyInt, negateInt, subtractInt, sumDouble, sumInt, toDouble } from './functions/integer.ts';
export { all, and, exists, or } from './functions/logic.ts';
export { addMoney, compareMoney, multiplyMoney, negateMoney, percent, subtractMoney, sumMoney } from './functions/money.ts';
export { compareText, contains, endsWith, matches, parseBool, parseDouble, parseInteger, startsWith, textSize, toText, truncate } from './functions/text.ts';
export { durationText, parseDuration, readDuration, timestampText, writeDuration } from './functions/time-text.ts';
export { dateIn, datePart } from './functions/zone.ts';
