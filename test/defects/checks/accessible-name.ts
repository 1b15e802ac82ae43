/** What an element is called, and where the name is from. A placeholder is no name: it is gone once something is typed. */
export function accessibleName(element: HTMLElement): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const referred = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).flatMap((id) => (id && root.getElementById(id)?.textContent) || []);
  if (referred.length > 0) return said(referred.join(' '));
  const own = element.getAttribute('aria-label');
  if (own) return said(own);
  if (element instanceof HTMLImageElement) return said(element.alt);
  const labels = 'labels' in element ? [...((element.labels as NodeListOf<HTMLLabelElement> | null) ?? [])] : [];
  if (labels.length > 0) return said(labels.map(({ textContent }) => textContent).join(' '));
  if (element instanceof HTMLInputElement && ['button', 'submit', 'reset'].includes(element.type)) return said(element.value);
  return element.matches('input, select, textarea') ? '' : said(element.textContent ?? '');
}

const said = (text: string): string => text.replace(/\s+/g, ' ').trim();
