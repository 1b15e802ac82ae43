import type { Report } from '@guicheng/definition';
import type { ShapeError } from './definition-validators.gen.ts';
import { validators } from './definition-validators.gen.ts';
import type { DefinitionKind } from './file-kind.ts';
import type { JsonObject } from './json-tree.ts';
import { definitionToValue } from './json-tree.ts';
import { reportShape } from './report-shape.ts';
import { withoutUnions } from './shape-union.ts';

/**
 * Whether a definition, or an overlay of one, has the shape its schema asks for; what differs is reported, one message for each
 * mistake. A keyword too many is a mistake, but leaves a definition that can be built, so that the rest of it is still checked.
 */
export function checkShape(kind: DefinitionKind, overlay: boolean, root: JsonObject, report: Report): boolean {
  const validator = validators[kind][overlay ? 'overlay' : 'definition'];
  if (validator(definitionToValue(root))) return true;
  const errors: readonly ShapeError[] = withoutUnions(validator.errors ?? [], root);
  for (const error of errors) reportShape(kind, root, error, report);
  return errors.every(({ keyword }) => keyword === 'additionalProperties');
}
