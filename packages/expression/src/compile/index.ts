export type { CompiledExpression } from './compile-expression.ts';
export { compileExpression } from './compile-expression.ts';
export type { Scope } from './context.ts';
export { emitExpression, emitParameters, neededFunctions, neededRoots } from './emit.ts';
export { nearestName } from './nearest-name.ts';
export type { Problem, ProblemCode } from './problem.ts';
export { typeText } from './type-text.ts';
