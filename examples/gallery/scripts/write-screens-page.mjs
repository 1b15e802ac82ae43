import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../../test/setup/step.mjs';
import { forcedNameOf, MODES, nameOf, narrowNameOf, SCREENS, THEMES } from './screens.mjs';

const image = (words, name) => `![${words}](screens/${name})`;

function sectionOf({ element, state }) {
  const rows = THEMES.map(
    (theme) => `| ${[theme, ...MODES.map((mode) => image(`${element}, ${theme}, ${mode}`, nameOf(element, theme, mode)))].join(' | ')} |`,
  );
  return `## ${element}

State of the gallery: \`${state}\`.

| | light | dark |
| --- | --- | --- |
${rows.join('\n')}

| 320 px, English | forced colors, Taiwan |
| --- | --- |
| ${image(`${element} at 320 px`, narrowNameOf(element))} | ${image(`${element} in forced colors`, forcedNameOf(element))} |`;
}

/** Writes the handbook's page of pictures. */
export async function writeScreensPage() {
  const text = `# Screens

Every element in every theme, light and dark, taken in Chromium by \`npm run screenshots\` out of the gallery, which shows every other state as well.
What they were looked at for, and what was mended, is in the [checklist](checklist.md).

${SCREENS.map(sectionOf).join('\n\n')}
`;
  await writeFile(join(root, 'packages/handbook/screens.md'), text);
}
