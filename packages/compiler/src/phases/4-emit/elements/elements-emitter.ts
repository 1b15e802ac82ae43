import type { Artifact, Emitter } from '../emitter.ts';
import { elementNames } from './element-names.ts';
import { elementSource, elementTypes } from './element-source.ts';
import { reactTypes, vueTypes } from './framework-types.ts';
import { editorData, elementsManifest } from './manifest.ts';

const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

/** `elements/`: a class and a tag for each form, their types for TypeScript, React and Vue, and what editors and catalogues read. */
export const elementsEmitter: Emitter = {
  target: 'elements',
  emit: (plan, options) => {
    const elements = Object.values(plan.forms).map((form) => elementNames(form, options));
    const index = (name: (id: string) => string) => elements.map(({ id }) => `export * from './${name(id)}.js';\n`).join('');
    return [
      ...elements.flatMap((element): Artifact[] => [
        { path: `elements/${element.id}.js`, text: elementSource(element) },
        { path: `elements/${element.id}.d.ts`, text: elementTypes(element) },
      ]),
      { path: 'elements/index.js', text: index((id) => id) },
      { path: 'elements/index.d.ts', text: index((id) => id) },
      { path: 'elements/react.d.ts', text: reactTypes(elements) },
      { path: 'elements/vue.d.ts', text: vueTypes(elements) },
      { path: 'elements/vscode.html-custom-data.json', text: json(editorData(elements, plan)) },
      { path: 'custom-elements.json', text: json(elementsManifest(elements, plan)) },
    ];
  },
};
