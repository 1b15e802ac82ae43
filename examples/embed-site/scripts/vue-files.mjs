import { transformWithOxc } from 'vite';
import { compileScript, parse } from 'vue/compiler-sfc';

/** Single-file components compiled before they are shipped: the page gets Vue's runtime alone, and nothing is compiled under its policy. */
export const vueFiles = {
  name: 'vue-files',
  transform: async (code, id) => {
    if (!id.endsWith('.vue')) return null;
    const { descriptor, errors } = parse(code, { filename: id });
    if (errors.length) throw errors[0];
    const compilerOptions = { isCustomElement: (tag) => tag.startsWith('gc-') };
    const { content } = compileScript(descriptor, { id, inlineTemplate: true, templateOptions: { compilerOptions } });
    const { code: script } = await transformWithOxc(content, `${id}.ts`, { target: 'es2022' });
    return { code: script, map: null };
  },
};
