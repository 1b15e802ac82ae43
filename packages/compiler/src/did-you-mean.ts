import { nearestName } from '@guicheng/expression/compile';

/** A help line such as "did you mean `front-desk`?", or undefined when nothing is near. */
export function didYouMean(written: string, candidates: Iterable<string>): string | undefined {
  const found = nearestName(written, candidates);
  return found === undefined ? undefined : `did you mean \`${found}\`?`;
}
