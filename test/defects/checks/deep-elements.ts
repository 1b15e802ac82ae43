/** Every element inside, also in open shadow roots, in the order of the page. */
export function deepElements(root: ParentNode): readonly HTMLElement[] {
  const within = [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [element, ...inShadow(element)]);
  return [...inShadow(root), ...within];
}

/** Those of them that are on view. */
export const visibleElements = (root: ParentNode): readonly HTMLElement[] =>
  deepElements(root).filter((element) => element.checkVisibility({ visibilityProperty: true }));

/** The element around, out of a shadow root too. */
export const around = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** What an element shows of itself. The elements inside are left to whoever looks through the root around. */
const inShadow = (node: ParentNode): readonly HTMLElement[] => (node instanceof Element && node.shadowRoot ? deepElements(node.shadowRoot) : []);
