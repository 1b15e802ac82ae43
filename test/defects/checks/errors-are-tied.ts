import { visibleElements } from './deep-elements.ts';
import { type Check, finding } from './finding.ts';

const ERROR = '.error, [part~=error]';

/** A control that is wrong is described by a text on view, and every error on view describes a control that says it is wrong. */
export const errorsAreTied: Check = (root) => {
  const visible = visibleElements(root);
  const described = new Map(
    visible.filter((element) => element.matches('[aria-describedby], [aria-errormessage]')).map((element) => [element, descriptions(element)]),
  );
  const untold = visible
    .filter((element) => element.matches('[aria-invalid=true]') && !described.get(element)?.some(isOnView))
    .map((element) => finding('errors-are-tied', element, 'is wrong, and nothing on view says why'));
  const loose = visible
    .filter((element) => element.matches(ERROR) && isOnView(element))
    .filter((element) => ![...described].some(([control, by]) => by.includes(element) && control.matches('[aria-invalid=true]')))
    .map((element) => finding('errors-are-tied', element, `\`${element.textContent?.trim()}\` belongs to no control`));
  return [...untold, ...loose];
};

const descriptions = (element: HTMLElement): readonly HTMLElement[] =>
  `${element.getAttribute('aria-describedby') ?? ''} ${element.getAttribute('aria-errormessage') ?? ''}`
    .split(/\s+/)
    .flatMap((id) => (id && (element.getRootNode() as Document | ShadowRoot).getElementById(id)) || []);

const isOnView = (element: HTMLElement): boolean => element.checkVisibility() && (element.textContent ?? '').trim() !== '';
