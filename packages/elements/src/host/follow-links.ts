/** Where the links of elements lead: a row of a worklist, a duty, a clause. */
export interface HostNavigation {
  /** Goes to an address of this site without loading the page anew. `false`: this is none of the host's pages, the browser shall follow the link. */
  go(address: URL): boolean;
}

/**
 * Gives a host's router the links inside elements, whose shadow roots hide them from it. A link opened elsewhere (`target`, a pressed key, the middle
 * button), one to another origin, a download, and one within the page stay with the browser. Answers how to stop.
 */
export function followLinks(root: EventTarget, navigation: HostNavigation): () => void {
  const follow = (event: Event) => {
    const { button, altKey, ctrlKey, metaKey, shiftKey, defaultPrevented } = event as MouseEvent;
    if (button || altKey || ctrlKey || metaKey || shiftKey || defaultPrevented) return;
    const link = event.composedPath().find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement && node.hasAttribute('href'));
    if (!link || link.hasAttribute('download') || (link.target && link.target !== '_self')) return;
    // `#clause` is a place on this page, `#/case/7` a page of a router that lives behind the hash.
    if (/^#(?!\/)/.test(link.getAttribute('href')!)) return;
    const address = new URL(link.href);
    if (address.origin !== location.origin) return;
    if (navigation.go(address)) event.preventDefault();
  };
  root.addEventListener('click', follow);
  return () => root.removeEventListener('click', follow);
}
