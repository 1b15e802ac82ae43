import type { ScenarioProblem } from '../scenario/scenario-problem.ts';
import type { Proof } from './prove-figures.ts';

/** What no scenario noticed: each figure at one unit to one side under which everything stayed as expected. */
export function survivors(proofs: readonly Proof[]): readonly ScenarioProblem[] {
  return proofs.flatMap(({ figure, variant, shownBy, asked }) => {
    if (shownBy !== undefined) return [];
    const message = `\`${figure.definition}\`: \`${figure.said}\` ${variant.is} to \`${variant.said}\` turns no scenario red`;
    const id = figure.definition.split('/')[1];
    const help =
      asked === 0
        ? `no scenario covers it: name \`${id}\` in the \`covers\` of one`
        : `${asked} scenario${asked === 1 ? '' : 's'} asked: let one expect what holds just before the figure and just after it`;
    return [{ code: 'figure_not_proved', message, place: figure.place, expected: figure.said, found: variant.said, help }];
  });
}
