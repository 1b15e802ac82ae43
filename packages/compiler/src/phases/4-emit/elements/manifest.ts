import type { Plan } from '@guicheng/definition';
import type { ElementNames } from './element-names.ts';

const EVENTS = [
  ['gc-submit', 'A valid form was submitted. `detail.value` is the verdict’s value: no hidden, no unknown field.'],
  ['gc-change', 'A field changed. `detail.path` names it, `detail.value` is what it holds now.'],
  ['gc-draft', 'Something worth keeping as a draft was filled in.'],
  ['gc-step', 'The requester went to another step. `detail.step` names it.'],
  ['gc-reveal', 'Somebody has a masked number shown whole. `detail.path` names the field.'],
] as const;

const PARTS = ['label', 'control', 'value', 'hint', 'error', 'section', 'summary', 'submit', 'steps', 'back', 'next', 'draft', 'undo', 'redo', 'print'];

/** Attributes the base form has, with what an editor says of them. */
const ATTRIBUTES = [
  { name: 'locale', type: 'string', description: 'BCP 47 tag of the language to show the form in.' },
  { name: 'readonly', type: 'boolean', description: 'Shows the values as text.' },
  { name: 'undoable', type: 'boolean', description: 'Fields can be undone and redone.' },
  { name: 'guarded', type: 'boolean', description: 'The browser asks before a page is left with something unsaved.' },
  { name: 'printable', type: 'boolean', description: 'Has a button to print it, and Ctrl+P inside it prints it alone.' },
  { name: 'name', type: 'string', description: 'Prefix of the names under which the values reach a host’s form.' },
] as const;

/** `custom-elements.json`, Custom Elements Manifest 1.0.0: what catalogues and editors read. */
export function elementsManifest(elements: readonly ElementNames[], plan: Plan): object {
  const declaration = (element: ElementNames) => ({
    kind: 'class',
    customElement: true,
    name: element.className,
    tagName: element.tag,
    description: plan.forms[element.id]?.title[plan.pack.sourceLocale] ?? element.id,
    superclass: { name: 'GcForm', package: '@guicheng/elements' },
    attributes: ATTRIBUTES.map(({ name, type, description }) => ({ name, description, type: { text: type }, ...(name === 'name' ? {} : { fieldName: name }) })),
    members: [
      { kind: 'field', name: 'value', type: { text: `Partial<${element.valueType}>` }, description: 'What is filled in and in sight.' },
      {
        kind: 'field',
        name: 'form',
        type: { text: `FormModule<${element.valueType}>` },
        description: 'The form shown; another version of it may be put in at any time.',
      },
      { kind: 'field', name: 'dirty', type: { text: 'boolean' }, description: 'The requester has changed something nobody has taken over yet.' },
    ],
    events: EVENTS.map(([name, description]) => ({ name, description, type: { text: `${element.className}Events['${name}']` } })),
    slots: [{ name: 'actions', description: 'Replaces the submit button.' }],
    cssParts: PARTS.map((name) => ({ name })),
  });
  return {
    schemaVersion: '1.0.0',
    readme: 'README.md',
    modules: elements.map((element) => {
      const path = `elements/${element.id}.js`;
      const reference = { name: element.className, module: path };
      return {
        kind: 'javascript-module',
        path,
        declarations: [declaration(element)],
        exports: [
          { kind: 'js', name: element.className, declaration: reference },
          { kind: 'custom-element-definition', name: element.tag, declaration: reference },
        ],
      };
    }),
  };
}

/** `vscode.html-custom-data.json`: completion and hover in HTML files of VS Code. */
export function editorData(elements: readonly ElementNames[], plan: Plan): object {
  const attributes = ATTRIBUTES.map(({ name, type, description }) => ({ name, description, ...(type === 'boolean' ? { valueSet: 'v' } : {}) }));
  const tags = elements.map(({ id, tag }) => {
    const form = plan.forms[id];
    const note = form?.note?.[plan.pack.sourceLocale];
    return { name: tag, description: [form?.title[plan.pack.sourceLocale] ?? id, ...(note === undefined ? [] : [note])].join('\n\n'), attributes };
  });
  return { version: 1.1, tags };
}
