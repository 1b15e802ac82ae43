import { afterEach, expect, it } from 'vitest';
import { followLinks } from './follow-links.ts';

const gone: string[] = [];
const stop: (() => void)[] = [];

afterEach(() => {
  for (const one of stop.splice(0)) one();
  gone.length = 0;
  document.body.replaceChildren();
});

/** A link in a shadow root; whether the browser was left to follow it. */
function click(href: string, init: MouseEventInit = {}, attributes: { readonly [name: string]: string } = {}): boolean {
  const host = document.body.appendChild(document.createElement('div'));
  const link = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('a'));
  for (const [name, value] of Object.entries({ href, ...attributes })) link.setAttribute(name, value);
  const inside = link.appendChild(document.createElement('span'));
  const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...init });
  // Nothing is really loaded in a test.
  let left = true;
  const last = (clicked: Event) => {
    left = !clicked.defaultPrevented;
    clicked.preventDefault();
  };
  addEventListener('click', last, { once: true });
  inside.dispatchEvent(event);
  return left;
}

const follow = (ours = true) =>
  stop.push(
    followLinks(document, {
      go: ({ pathname, hash }) => {
        gone.push(pathname + hash);
        return ours;
      },
    }),
  );

it('a link in a shadow root goes through the router of the host', () => {
  follow();
  expect(click('/case/7')).toBe(false);
  expect(click('#/case/8')).toBe(false);
  expect(gone).toEqual(['/case/7', `${location.pathname}#/case/8`]);
});

it('what is opened elsewhere, lies elsewhere or is no page of the host stays with the browser', () => {
  follow();
  expect(click('/case/7', { ctrlKey: true })).toBe(true);
  expect(click('/case/7', { button: 1 })).toBe(true);
  expect(click('/case/7', {}, { target: '_blank' })).toBe(true);
  expect(click('/form.pdf', {}, { download: '' })).toBe(true);
  expect(click('https://elsewhere.example/')).toBe(true);
  expect(click('#clause-4')).toBe(true);
  expect(gone).toEqual([]);
});

it('a host may leave an address to the browser, and stop', () => {
  follow(false);
  expect(click('/static/page')).toBe(true);
  expect(gone).toEqual(['/static/page']);
  stop.pop()!();
  expect(click('/case/7')).toBe(true);
  expect(gone).toHaveLength(1);
});
