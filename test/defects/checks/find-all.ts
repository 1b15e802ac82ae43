import { actsTakeFocus } from './acts-take-focus.ts';
import { colorIsNotAlone } from './color-is-not-alone.ts';
import { errorsAreTied } from './errors-are-tied.ts';
import type { Check, Finding } from './finding.ts';
import { idsResolve } from './ids-resolve.ts';
import { largeEnough } from './large-enough.ts';
import { namedForPeople } from './named-for-people.ts';
import { oneLanguage } from './one-language.ts';
import { tabWalk } from './tab-walk.ts';

const CHECKS = [namedForPeople, idsResolve, errorsAreTied, colorIsNotAlone, actsTakeFocus, largeEnough, oneLanguage];

/** What every check that needs no key finds wrong with a part of the page. */
export const findAtRest: Check = (root) => CHECKS.flatMap((check) => check(root));

/** What every check finds wrong with a part of the page. Moves the focus. */
export const findAll = async (root: HTMLElement): Promise<readonly Finding[]> => [...findAtRest(root), ...(await tabWalk(root))];
