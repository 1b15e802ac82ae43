import type { FieldError, FormTexts, ModuleField } from '@guicheng/definition';
import { fillText, type Texts } from './texts.ts';

const EXAMPLES: { readonly [kind: string]: string } = { phone: '13800138000', email: 'name@example.com', plate: '粤B12345', 'id-number': '110101199003070011' };

const LIMITS: { readonly [code: string]: keyof ModuleField } = {
  too_short: 'minLength',
  too_long: 'maxLength',
  too_small: 'min',
  too_large: 'max',
  too_few: 'minItems',
  too_many: 'maxItems',
  not_exact: 'scale',
};

/** Where an error stands: the field, none for the form as a whole, and what the form calls things. */
export interface ErrorPlace {
  readonly field?: ModuleField;
  /** Path of the field's texts. */
  readonly textPath: string;
  readonly formTexts: FormTexts;
}

/** The sentence for an error: the form's own for a rule or a pattern, the built-in one otherwise. The limit is the one the error names, else the field's. */
export function errorText({ code, rule, params }: FieldError, { field, textPath, formTexts }: ErrorPlace, texts: Texts): string {
  const own = code === 'rule' ? formTexts[`rules/${rule}`] : code === 'pattern' ? formTexts[`${textPath}/patternMessage`] : undefined;
  if (own) return own;
  const example = field && EXAMPLES[field.kind];
  const known = (code !== 'format' || example) && code in texts ? (code as keyof Texts) : 'wrong_type';
  const limit = LIMITS[code];
  return fillText(texts[known], {
    example,
    ...params,
    limit: Object.values(params ?? {})[0] ?? (field && limit && field[limit]) ?? (code === 'not_exact' ? 2 : ''),
  });
}
