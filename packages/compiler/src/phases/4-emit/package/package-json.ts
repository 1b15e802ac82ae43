import type { Plan } from '@guicheng/definition';

/** The release of the elements these artifacts were made for. */
const ELEMENTS = '0.1.0';

/** `package.json` of what a build writes: importable as it is, no build step, no dependency but the elements. */
export function packageJson(plan: Plan): object {
  const { id, version, title, sourceLocale } = plan.pack;
  const withTypes = (path: string) => ({ types: `${path}.d.ts`, default: `${path}.js` });
  return {
    name: id,
    version,
    description: title[sourceLocale] ?? id,
    type: 'module',
    engines: { node: '>=20.19' },
    exports: {
      './forms/*.schema.json': './forms/*.schema.json',
      './forms/*': withTypes('./forms/*'),
      './elements': withTypes('./elements/index'),
      './elements/react': { types: './elements/react.d.ts' },
      './elements/vue': { types: './elements/vue.d.ts' },
      './elements/*': withTypes('./elements/*'),
      './locales/*': './locales/*.js',
      './browser/*': './browser/*',
      './plan.json': './plan.json',
      './openapi.json': './openapi.json',
      './custom-elements.json': './custom-elements.json',
      './package.json': './package.json',
    },
    customElements: 'custom-elements.json',
    sideEffects: ['./elements/*.js', './browser/*.js'],
    peerDependencies: { '@guicheng/elements': ELEMENTS },
    peerDependenciesMeta: { '@guicheng/elements': { optional: true } },
    guicheng: { plan: plan.hash },
  };
}
