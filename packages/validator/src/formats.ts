const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;
const DATE_TIME = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const ID_NUMBER = /^\d{6}(\d{4})(\d\d)(\d\d)\d{3}[\dX]$/;

/** A date there is, `YYYY-MM-DD`: no 30 February. */
export function isDate(value: string): boolean {
  return DATE.test(value) && new Date(`${value}T00:00Z`).toJSON()?.slice(0, 10) === value;
}

/** An instant as RFC 3339 writes it, with seconds and an offset, on a date there is. */
export function isDateTime(value: string): boolean {
  const match = DATE_TIME.exec(value);
  return !!match && isDate(match[1] as string);
}

/** A resident identity number of 18 characters whose birthday exists and whose check character is right (GB 11643-1999). */
export function isIdNumber(value: string): boolean {
  const match = ID_NUMBER.exec(value);
  if (!match || !isDate(match.slice(1).join('-'))) return false;
  let sum = 0;
  for (let index = 0; index < 17; index++) sum += Number(value[index]) * (2 ** (17 - index) % 11);
  return '10X98765432'[sum % 11] === value[17];
}
