import { userEvent } from 'vitest/browser';
import { visibleElements } from './deep-elements.ts';
import { type Finding, finding } from './finding.ts';

const STOPS = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]';
/** A date is several stops of one element: year, month, day, hour, minute, half of the day, the button of its calendar. */
const PARTS = 8;

/** Goes through the part of the page by Tab alone, there and back: every control is met, in the order of the page, and none keeps the focus. */
export async function tabWalk(root: HTMLElement): Promise<readonly Finding[]> {
  const [before, after] = [button(), button()];
  root.before(before);
  root.after(after);
  try {
    const stops = visibleElements(root).filter(isStop);
    return [...(await walk(before, after, stops, '{Tab}')), ...(await walk(after, before, stops.toReversed(), '{Shift>}{Tab}{/Shift}'))];
  } finally {
    before.remove();
    after.remove();
  }
}

async function walk(from: HTMLElement, to: HTMLElement, stops: readonly HTMLElement[], key: string): Promise<readonly Finding[]> {
  const met: Element[] = [];
  from.focus();
  for (let same = 0; same < PARTS; ) {
    await userEvent.keyboard(key);
    const at = focused();
    if (at === to) break;
    same = at === met.at(-1) ? same + 1 : 0;
    // A ring of several elements is a trap as well.
    if (same === 0 && met.includes(at)) return [finding('tab-walk', at, `is come to again by ${key}: nobody gets out`)];
    if (same === 0) met.push(at);
    if (same > 0 && !isDate(at)) return [finding('tab-walk', at, `keeps the focus at ${key}`)];
  }
  // Of a list whose arrows move the stop, the one met last stands for it.
  const missed = stops.filter((stop) => stop.tabIndex >= 0 && !met.includes(stop)).map((stop) => finding('tab-walk', stop, `is not met by ${key}`));
  const order = met.filter((element) => stops.includes(element as HTMLElement)).map((element) => stops.indexOf(element as HTMLElement));
  const early = order.findIndex((place, index) => index > 0 && place < order[index - 1]!);
  return early < 0 ? missed : [...missed, finding('tab-walk', stops[order[early]!]!, `is out of the order of the page by ${key}`)];
}

function isStop(element: HTMLElement): boolean {
  if (!element.matches(STOPS) || element.tabIndex < 0 || element.matches(':disabled')) return false;
  // Of the options of a group the first, or the chosen one, stands for all: arrows go to the others.
  if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
  return element.checked;
}

const isDate = (element: Element): boolean => element.matches('[type=date], [type=time], [type=datetime-local], [type=month]');

function focused(): Element {
  let at: Element = document.activeElement ?? document.body;
  while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

function button(): HTMLElement {
  const made = document.createElement('button');
  made.textContent = 'here';
  return made;
}
