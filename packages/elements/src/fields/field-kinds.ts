import type { FieldKind } from '@guicheng/definition';
import { boolean } from './boolean/boolean.ts';
import { choice } from './choice/choice.ts';
import { date } from './date/date.ts';
import { decimal } from './decimal/decimal.ts';
import { email } from './email/email.ts';
import type { FieldKindView, LoadKind } from './field-scope.ts';
import { integer } from './integer/integer.ts';
import { money } from './money/money.ts';
import { multiline } from './multiline/multiline.ts';
import { note } from './note/note.ts';
import { phone } from './phone/phone.ts';
import { text } from './text/text.ts';
import { time } from './time/time.ts';

const picker: LoadKind = () => import('./picker/picker.ts').then((module) => module.picker);
const identity: LoadKind = ({ kind }) => import('./identity/identity.ts').then((module) => (kind === 'plate' ? module.plate : module.idNumber));
const attachment: LoadKind = () => import('./attachment/attachment.ts').then((module) => module.attachment);

/** How each kind looks: the plain ones at hand, the heavy ones loaded when the first such field is shown. */
export const FIELD_VIEWS: { readonly [kind in FieldKind]: FieldKindView | LoadKind } = {
  text,
  multiline,
  integer,
  decimal,
  money,
  boolean,
  choice: (field) => (field.options?.length ? choice : picker(field)),
  choices: (field) =>
    field.options ? import('./choices/choices.ts').then((module) => module.choices) : import('./picker/picker-many.ts').then((module) => module.pickerMany),
  date,
  time,
  'date-time': () => import('./date-time/date-time.ts').then((module) => module.dateTime),
  duration: () => import('./duration/duration.ts').then((module) => module.duration),
  phone,
  email,
  'id-number': identity,
  plate: identity,
  person: picker,
  position: picker,
  department: picker,
  unit: picker,
  attachment,
  photo: attachment,
  signature: () => import('./signature/signature.ts').then((module) => module.signature),
  rating: () => import('./rating/rating.ts').then((module) => module.rating),
  table: () => import('./table/table.ts').then((module) => module.table),
  group: () => import('./group/group.ts').then((module) => module.group),
  note,
};
