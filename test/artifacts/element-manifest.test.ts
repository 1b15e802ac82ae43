import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile, readPack } from '@guicheng/compiler';
import { GcForm } from '@guicheng/elements';
import { expect, it } from 'vitest';

const { layers } = await readPack(fileURLToPath(new URL('../../examples/host-kind/pack', import.meta.url)));
const { artifacts } = await compile(layers);
const text = (path: string) => artifacts.find((artifact) => artifact.path === path)!.text;
const source = (path: string) => readFileSync(new URL(`../../packages/elements/src/form/${path}`, import.meta.url), 'utf8');

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly { readonly [list in 'attributes' | 'events' | 'cssParts']: readonly { readonly name: string }[] }[];
  }[];
}
const declared = (JSON.parse(text('custom-elements.json')) as Manifest).modules[0]!.declarations[0]!;
const names = (list: 'attributes' | 'events' | 'cssParts') => declared[list].map(({ name }) => name).sort();

it('the manifest of an element names the attributes, events and parts the form has', () => {
  expect(names('attributes')).toEqual([...GcForm.observedAttributes, 'name'].sort());
  const said = (tag: string) => [...source('gc-form.ts').matchAll(new RegExp(`@${tag} ([\\w-]+)`, 'g'))].map(([, name]) => name).sort();
  expect(names('events')).toEqual(said('fires'));
  expect(names('cssParts')).toEqual(said('csspart'));
});

it('the types for frameworks name every property of the form', () => {
  expect(GcForm.observedAttributes.length).toBeGreaterThan(0);
  for (const framework of ['react', 'vue']) {
    const listed = /\[Name in ([^\]]+)\]\?/.exec(text(`elements/${framework}.d.ts`))![1]!.match(/\w+/g)!;
    expect([...listed].sort()).toEqual([...GcForm.elementProperties.keys()].map(String).sort());
  }
});
