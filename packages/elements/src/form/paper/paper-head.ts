import { element } from '../element.ts';

/** What stands above the title of a paper. */
export interface Letterhead {
  /** Of the company whose paper it is. */
  readonly company?: string;
  /** Of the case. */
  readonly number?: string;
}

/** The company and the number above the title, as printed forms have them; nothing where neither is known. */
export function paperHead({ company, number }: Letterhead): readonly HTMLElement[] {
  if (!company && !number) return [];
  const line = element('p', 'head');
  line.append(Object.assign(element('span'), { textContent: company ?? '' }), Object.assign(element('span', 'number'), { textContent: number ?? '' }));
  return [line];
}
