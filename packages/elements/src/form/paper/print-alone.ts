import { PAGE } from './paper-styles.ts';

/** Prints a paper alone on its pages, upright or `across`. The page is as it was once the browser's print dialog is closed. */
export function printAlone(paper: HTMLElement, print: () => void = () => window.print(), across = false): void {
  const page = new CSSStyleSheet();
  page.replaceSync(across ? PAGE.replace('size: A4', 'size: A4 landscape') : PAGE);
  document.body.append(paper);
  document.adoptedStyleSheets.push(page);
  const clean = () => {
    paper.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== page);
  };
  addEventListener('afterprint', clean, { once: true });
  print();
}
