import type { Expression } from '@guicheng/definition';
import { emitExpression, emitParameters, neededFunctions } from '@guicheng/expression/compile';
import { Code, code } from '../code.ts';

/** The expressions of one form as JavaScript, and the functions they turned out to need. */
export class ComputedSource {
  readonly #functions = new Set<string>();
  used = false;

  /** The call of `computed` for an expression; undefined for none. */
  of(expression: Expression | undefined): Code | undefined {
    if (!expression) return undefined;
    this.used = true;
    for (const name of neededFunctions(expression)) this.#functions.add(name);
    const fields = new Set(expression.reads.flatMap((path) => (/^(form|file)\./.test(path) ? [path.split('.')[1] as string] : [])));
    const reads = [...fields].map((field) => `, ${JSON.stringify(field)}`).join('');
    return code`computed((${new Code(emitParameters(expression))}) => ${new Code(emitExpression(expression))}${new Code(reads)})`;
  }

  /** The import of what the expressions call, none when they call nothing. */
  imports(): Code[] {
    const names = [...this.#functions].sort();
    return names.length ? [code`import { ${new Code(names.join(', '))} } from './functions.js';`] : [];
  }
}
