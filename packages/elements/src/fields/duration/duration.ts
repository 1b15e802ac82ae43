import { inputKind } from '../input-kind.ts';

/** A length of time as hours and minutes, kept as ISO 8601: `1:30` is `PT1H30M`. */
export const duration = inputKind({
  hint: ({ form }) => form.widgetTexts?.hoursMinutes,
  write: (value) => {
    const [, hours, minutes] = /^PT(?:(\d+)H)?(?:(\d+)M)?$/.exec(String(value ?? '')) ?? [];
    return hours || minutes ? `${hours ?? 0}:${(minutes ?? '').padStart(2, '0')}` : '';
  },
  read: (typed) => {
    const [, hours, minutes] = /^(\d{1,5}):([0-5]?\d)$/.exec(typed.normalize('NFKC').trim()) ?? [];
    if (hours === undefined) return { problem: 'wrong_type' };
    const [h, m] = [Number(hours), Number(minutes)];
    return { value: `PT${h ? `${h}H` : ''}${m || !h ? `${m}M` : ''}` };
  },
});
