import type { Plan } from '@guicheng/definition';
import type { EmitOptions } from '../emitter.ts';
import { pascalCase } from '../names.ts';

// Text of a pack stands in a table cell: no cell may end early, no markup begin.
const cell = (text: string) => text.replace(/[\\|`*_[\]<>]/g, '\\$&').replace(/\s+/g, ' ');

/** `README.md`: what is in the package and how each part is used. */
export function readme(plan: Plan, { tagPrefix }: EmitOptions): string {
  const { id, version, title, sourceLocale, locales } = plan.pack;
  const forms = Object.values(plan.forms);
  const rows = forms.map(
    (form) =>
      `| ${cell(form.title[sourceLocale] ?? form.id)} | \`forms/${form.id}\` | \`validate${pascalCase(form.id)}\` | \`<${tagPrefix}-${form.id}-form>\` |`,
  );
  const sample = forms[0]?.id ?? 'form';
  return `# ${cell(title[sourceLocale] ?? id)}

Compiled by Guicheng from the pack \`${id}\` ${version}. Locales: ${locales.join(', ')}. Plan: \`${plan.hash}\`.

| form | module | validator | element |
|---|---|---|---|
${rows.join('\n')}

## Validate

\`\`\`js
import { validate${pascalCase(sample)} } from '${id}/forms/${sample}';

const verdict = validate${pascalCase(sample)}(value, { now: Date.now() });
if (verdict.ok) save(verdict.value);
else show(verdict.errors); // [{ path: 'phone', code: 'required' }]
\`\`\`

No dependency, no \`eval\`, the same verdict in Node and in browsers. Each form is also a Standard Schema, and a JSON Schema in \`forms/<id>.schema.json\`.

## Show, with a bundler

\`\`\`js
import '${id}/elements/${sample}'; // needs @guicheng/elements

const form = document.createElement('${tagPrefix}-${sample}-form');
form.addEventListener('gc-submit', (event) => save(event.detail.value));
document.body.append(form);
\`\`\`

Types for React 19: \`import type {} from '${id}/elements/react'\`. For Vue: \`import type {} from '${id}/elements/vue'\`. For VS Code: \`"html.customData": ["node_modules/${id}/elements/vscode.html-custom-data.json"]\`.

## Show, without a bundler

\`\`\`html
<script type="module" src="browser/index.js"></script>
<${tagPrefix}-${sample}-form></${tagPrefix}-${sample}-form>
\`\`\`

Runs under \`default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html\`.
`;
}
