import { visibleElements } from './deep-elements.ts';
import { type Check, finding } from './finding.ts';

/** A label in another color than the others says by something else too what the color says: required, wrong, disabled. */
export const colorIsNotAlone: Check = (root) => {
  const labels = visibleElements(root).filter((element): element is HTMLLabelElement => element instanceof HTMLLabelElement && element.control !== null);
  const usual = mostFrequent(labels.map(colorOf));
  return labels
    .filter((label) => colorOf(label) !== usual && !label.control!.matches(':disabled, [required], [aria-required=true], [aria-invalid=true]'))
    .map((label) => finding('color-is-not-alone', label, `\`${label.textContent?.trim()}\` differs from other labels by color alone`));
};

const colorOf = (element: Element): string => getComputedStyle(element).color;

function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}
