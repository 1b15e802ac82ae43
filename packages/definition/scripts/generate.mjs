#!/usr/bin/env node
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { definitionValidators } from './definition-validators.mjs';
import { languageTypes } from './language-types.mjs';
import { overlaySchema } from './overlay-schema.mjs';
import { printJson } from './print-json.mjs';
import { KINDS, readSchemas } from './schema-set.mjs';

// What follows from the schemas: types, the overlay form of each schema, and the validators of the compiler.
// With --check nothing is written; files that differ are named and the exit code is 1.

const ROOT = new URL('../../../', import.meta.url);

async function generated() {
  const schemas = readSchemas(new URL('schemas/', ROOT));
  const overlays = Object.fromEntries(KINDS.map((kind) => [`${kind}.schema.json`, overlaySchema(schemas, kind)]));
  return {
    'packages/definition/src/language.gen.ts': await languageTypes(schemas),
    ...Object.fromEntries(Object.entries(overlays).map(([name, schema]) => [`schemas/overlay/${name}`, printJson(schema)])),
    'packages/compiler/src/phases/1-parse/definition-validators.gen.ts': definitionValidators(schemas, overlays),
  };
}

function current(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

const changed = Object.entries(await generated()).filter(([name, text]) => current(fileURLToPath(new URL(name, ROOT))) !== text);
if (process.argv.includes('--check')) {
  for (const [name] of changed) console.error(`${name} is not what schemas/ says: run \`npm run generate\``);
  process.exitCode = changed.length > 0 ? 1 : 0;
} else {
  for (const [name, text] of changed) {
    const path = fileURLToPath(new URL(name, ROOT));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(`wrote ${name}`);
  }
}
