import { deepElements } from './deep-elements.ts';
import { type Check, finding } from './finding.ts';

const REFERRING = [
  'aria-labelledby',
  'aria-describedby',
  'aria-errormessage',
  'aria-controls',
  'aria-owns',
  'aria-activedescendant',
  'aria-details',
  'for',
  'popovertarget',
  'list',
];

/** Whatever names another element by id finds it in its own root: across the border of a shadow root an id means nothing. */
export const idsResolve: Check = (root) =>
  deepElements(root).flatMap((element) =>
    REFERRING.flatMap((attribute) =>
      (element.getAttribute(attribute) ?? '')
        .split(/\s+/)
        .filter((id) => id && !(element.getRootNode() as Document | ShadowRoot).getElementById(id))
        .map((id) => finding('ids-resolve', element, `${attribute} names \`${id}\`, which is not in its root`)),
    ),
  );
