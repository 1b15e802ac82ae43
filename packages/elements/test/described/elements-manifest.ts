import type { DescribedElement } from './read-element.ts';

/** `custom-elements.json`, Custom Elements Manifest 1.0.0, of the elements of this package. */
export function elementsManifest(elements: readonly DescribedElement[]): string {
  const modules = elements.map((element) => ({
    kind: 'javascript-module',
    path: element.module,
    declarations: [declarationOf(element)],
    exports: [{ kind: 'js', name: element.className, declaration: { name: element.className, module: element.module } }],
  }));
  return `${JSON.stringify({ schemaVersion: '1.0.0', readme: 'README.md', modules }, undefined, 2)}\n`;
}

function declarationOf({ className, tag, description, members, events, slots, cssParts, cssProperties, typedEvents }: DescribedElement): object {
  return {
    kind: 'class',
    customElement: true,
    name: className,
    tagName: tag,
    description,
    superclass: { name: 'LitElement', package: 'lit' },
    attributes: members.flatMap((member) =>
      member.attribute === undefined
        ? []
        : [{ name: member.attribute, fieldName: member.name, description: member.description, type: { text: member.attributeType } }],
    ),
    members: members.map((member) => ({ kind: 'field', name: member.name, type: { text: member.type }, description: member.description })),
    events: events.map((event) => ({ ...event, type: { text: typedEvents ? `${className}Events['${event.name}']` : 'CustomEvent' } })),
    slots,
    cssParts,
    cssProperties,
  };
}
