import { visibleElements } from './deep-elements.ts';
import { type Check, finding } from './finding.ts';

const ACTING = ['button', 'link', 'checkbox', 'switch', 'combobox', 'textbox', 'searchbox', 'slider', 'spinbutton', 'radio', 'tab', 'menuitem', 'option'];
/** Inside these one focus moves by arrows, or stays and says what is active. */
const TOGETHER = '[role=listbox], [role=menu], [role=tablist], [role=radiogroup], [role=toolbar], [role=grid], [role=tree]';

/** Whatever says it can be acted upon can have the focus, and nothing asks to be first in the row. */
export const actsTakeFocus: Check = (root) =>
  visibleElements(root).flatMap((element) => {
    if (element.tabIndex > 0) return finding('acts-take-focus', element, `asks to be number ${element.tabIndex} in the row`);
    const acts = ACTING.includes(element.getAttribute('role') ?? '') && !element.closest(TOGETHER) && element.getAttribute('aria-disabled') !== 'true';
    return acts && element.tabIndex < 0 && !element.matches(':disabled') ? finding('acts-take-focus', element, 'acts, and no key comes to it') : [];
  });
