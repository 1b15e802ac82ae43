import type { Report } from '@guicheng/definition';
import type { PackSource } from '../../2-resolve/pack-source.ts';
import type { Definitions } from './definitions.ts';
import type { EventNames } from './event-names.ts';
import type { FilledSections } from './filled-sections.ts';
import type { Texts } from './texts.ts';

/** What every builder is given. Builders report and go on; a part that cannot be built is left out. */
export interface BuildContext {
  readonly definitions: Definitions;
  readonly source: PackSource;
  readonly report: Report;
  readonly texts: Texts;
  readonly events: EventNames;
  readonly filled: FilledSections;
}
