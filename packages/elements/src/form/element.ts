/** An element with a class, and a part by which a host may style it. */
export function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className?: string, part?: string): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (part) made.setAttribute('part', part);
  return made;
}

/** Puts an attribute on an element, or takes it off where there is no value. What is as it should be is left alone. */
export function attribute(target: Element, name: string, value: string | false | undefined): void {
  if (value === false || value === undefined) target.removeAttribute(name);
  else if (target.getAttribute(name) !== value) target.setAttribute(name, value);
}

/** Lets an element say a text, without touching one that says it. */
export function say(target: Element, text: string): void {
  if (target.textContent !== text) target.textContent = text;
}
