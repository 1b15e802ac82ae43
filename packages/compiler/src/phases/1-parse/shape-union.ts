import type { ShapeError } from './definition-validators.gen.ts';
import type { JsonObject } from './json-tree.ts';
import { nodeAtPointer } from './shape-path.ts';

/** What each branch of a union says of the value as a whole. Anything else at the same place is a mistake of its own. */
const BRANCH_WORDS: ReadonlySet<string> = new Set(['type', 'enum', 'const', 'pattern', 'required', 'dependentRequired', 'not', 'union']);

/**
 * The errors with each failed union as one. A validator reports what every branch has against the value; the author meant one of
 * them. If a branch of the right type was entered, what is wrong inside it is the mistake; if not, the union as a whole is.
 */
export function withoutUnions(errors: readonly ShapeError[], root: JsonObject): readonly ShapeError[] {
  const left: ShapeError[] = [];
  for (const error of withoutTwins(errors)) {
    if (error.keyword !== 'oneOf' && error.keyword !== 'anyOf') {
      left.push(error);
      continue;
    }
    const branches: ShapeError[] = [];
    while (left.length > 0 && left.at(-1)!.instancePath === error.instancePath && BRANCH_WORDS.has(left.at(-1)!.keyword)) branches.unshift(left.pop()!);
    const entered =
      left.some(({ instancePath }) => instancePath.startsWith(`${error.instancePath}/`)) && nodeAtPointer(root, error.instancePath)?.type === 'object';
    if (entered) continue;
    // What one key asks for beside it is asked only of whoever wrote that key: their branch is known.
    const beside = branches.filter(({ keyword }) => keyword === 'dependentRequired');
    left.push(...(beside.length > 0 ? beside : [joined(error, branches)]));
  }
  return left.filter((error) => !isExplained(error, left));
}

/** A name that breaks a pattern is reported twice, the second time with the name. */
function withoutTwins(errors: readonly ShapeError[]): readonly ShapeError[] {
  return errors.filter((error, index) => {
    const next = errors.slice(index + 1).find(({ keyword }) => keyword !== 'pattern' && keyword !== 'not' && keyword !== 'enum');
    return !(
      next?.keyword === 'propertyNames' &&
      next.instancePath === error.instancePath &&
      ['pattern', 'not', 'maxLength', 'minLength'].includes(error.keyword)
    );
  });
}

/** What all branches would have taken, as one error. */
function joined(union: ShapeError, branches: readonly ShapeError[]): ShapeError {
  const inner = branches.filter(({ keyword }) => keyword === 'union');
  const params = (keyword: string, name: string): readonly unknown[] =>
    branches.filter((branch) => branch.keyword === keyword).flatMap((branch) => branch.params[name]);
  const nested = (name: string): readonly unknown[] => inner.flatMap((branch) => branch.params[name]);
  const allowedValues = [...params('enum', 'allowedValues'), ...params('const', 'allowedValue'), ...nested('allowedValues')];
  return {
    ...union,
    keyword: 'union',
    params: {
      several: Array.isArray(union.params['passingSchemas']) || inner.some((branch) => branch.params['several'] === true),
      allowedValues,
      types: [...params('type', 'type'), ...nested('types')],
      missing: [...params('required', 'missingProperty'), ...nested('missing')],
      patterns: [...params('pattern', 'pattern'), ...nested('patterns')],
    },
  };
}

/** A misspelled keyword leaves its union without any branch; the spelling is the mistake. */
function isExplained(error: ShapeError, errors: readonly ShapeError[]): boolean {
  const missing = error.keyword === 'union' ? (error.params['missing'] as readonly unknown[]) : [];
  return missing.length > 0 && errors.some(({ keyword, instancePath }) => keyword === 'additionalProperties' && instancePath === error.instancePath);
}
