/** A BCP 47 tag as written in `pack.json`, such as `zh-CN`. */
export type Locale = string;

/** One text in every locale of the pack; the source locale is always there. */
export type Text = { readonly [locale: Locale]: string };

/** Milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

/** A length of time in milliseconds. */
export type Milliseconds = number;

/** A calendar date `YYYY-MM-DD` in the zone of whatever holds it. */
export type PlainDate = string;
