/** Values of fields as they travel: JSON, one shape for each kind. */

/** `minor` is in the currency's smallest unit and a safe integer: CNY 200.00 is `{ minor: 20000, currency: 'CNY' }`. */
export interface Money {
  readonly minor: number;
  readonly currency: string;
}

/** Somebody the host knows. `name` is what was shown when it was chosen, so that an old form reads as it was. */
export interface PersonValue {
  readonly id: string;
  readonly name: string;
}

/** A unit of the estate (house, office, shop). */
export interface UnitValue {
  readonly id: string;
  readonly name: string;
}

/** A file the host keeps. `id` is the host's; bytes never travel inside a form. */
export interface AttachmentValue {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
}

/** A signature: who signed, when (RFC 3339), and how: strokes drawn as SVG path data in a 400 × 120 box, or a typed name. */
export interface SignatureValue {
  readonly name: string;
  readonly at: string;
  readonly strokes?: string;
}
// text multiline phone email id-number plate choice position department: string · integer rating: number · decimal: string with exactly `scale` digits
// boolean: true or false · choices: string[] in the order of the options · date `YYYY-MM-DD` · time `HH:MM` · date-time RFC 3339 with offset · duration ISO 8601 `PT1H30M`
// person: PersonValue · unit: UnitValue · attachment photo: AttachmentValue[] · signature: SignatureValue · table: object[] · group: object · note: no value
