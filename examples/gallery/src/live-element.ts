import type { Specimen } from './entry.ts';

/** An element on the page, with what stands around it. */
export interface Live {
  readonly node: HTMLElement;
  readonly element: HTMLElement & { locale?: string };
}

/** Makes the element of a specimen and gives it what it is given. A form of the host has a button and goes nowhere. */
export function liveElement(tag: string, { properties, inside, bare }: Specimen): Live {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) Object.assign(element, { [name]: value });
  if (bare) element.append(Object.assign(document.createElement('span'), { slot: 'actions' }));
  if (!inside) return { node: element, element };
  const form = document.createElement('form');
  const fieldset = form.appendChild(document.createElement('fieldset'));
  fieldset.className = 'plain';
  fieldset.disabled = inside === 'disabled';
  fieldset.append(element);
  if (inside === 'form') {
    const button = form.appendChild(document.createElement('button'));
    button.textContent = 'FormData';
    const shown = form.appendChild(document.createElement('output'));
    shown.className = 'json';
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      shown.textContent = JSON.stringify([...new FormData(form)], undefined, 2);
    });
  }
  return { node: form, element };
}
