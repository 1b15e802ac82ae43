import { accessibleName } from './accessible-name.ts';
import { visibleElements } from './deep-elements.ts';
import { type Check, finding } from './finding.ts';

const NAMED =
  'input:not([type=hidden]), select, textarea, button, a[href], img, [role=button], [role=link], [role=checkbox], [role=combobox], [role=img], [role=switch]';
/** `field_2`, `contactName`, `input3`, `form.title`: what a program calls things. */
const IDENTIFIER = /^(?:[a-z]+[a-z0-9]*(?:[_.][a-z0-9]+)+|[a-z]+[A-Z]\w*|(?:field|input|text|button|label|img|image|column|item)\s?\d+)$/;
const FILE = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp)$/i;

/** Every control and every picture has a name, and it is one that people say: no placeholder, no identifier, no file name. */
export const namedForPeople: Check = (root) =>
  visibleElements(root)
    .filter((element) => element.matches(NAMED) && !element.closest('[aria-hidden=true]') && !isDecoration(element))
    .flatMap((element) => {
      const name = accessibleName(element);
      if (!name) return finding('named-for-people', element, 'has no name that stays');
      if (IDENTIFIER.test(name)) return finding('named-for-people', element, `is called \`${name}\`, which is an identifier`);
      return element.matches('img, [role=img]') && FILE.test(name) ? finding('named-for-people', element, `is called \`${name}\`, which is a file`) : [];
    });

const isDecoration = (element: HTMLElement): boolean => element.matches('img[alt=""], [role=presentation], [role=none]');
