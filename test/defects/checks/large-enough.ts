import { visibleElements } from './deep-elements.ts';
import { type Check, finding } from './finding.ts';

/** CSS pixels: WCAG 2.2, 2.5.8. */
const LEAST = 24;

/** Whatever is pressed or clicked is 24 by 24 px; a link inside a sentence is as high as the sentence. */
export const largeEnough: Check = (root) =>
  visibleElements(root)
    .filter((element) => element.matches('input:not([type=hidden]), select, textarea, button, summary, a[href], [role=button]') && !isInSentence(element))
    .flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      // Something a screen reader alone is to meet is a pixel large, and nobody aims at it.
      return Math.min(width, height) < LEAST && Math.max(width, height) > 1
        ? finding('large-enough', element, `is ${Math.round(width)} × ${Math.round(height)} px`)
        : [];
    });

const isInSentence = (element: HTMLElement): boolean =>
  getComputedStyle(element).display === 'inline' &&
  [...(element.parentNode?.childNodes ?? [])].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
