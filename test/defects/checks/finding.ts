/** Something wrong with one element of a page. */
export interface Finding {
  readonly check: string;
  /** What is wrong, with the words of the page. */
  readonly wrong: string;
  /** The start of the element as HTML. */
  readonly where: string;
}

/** Looks at a part of a page without changing it. */
export type Check = (root: ParentNode) => readonly Finding[];

export const finding = (check: string, element: Element, wrong: string): Finding => ({ check, wrong, where: element.outerHTML.slice(0, 160) });
