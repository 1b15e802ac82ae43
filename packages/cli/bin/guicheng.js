#!/usr/bin/env node
// Stands apart from the build, so that npm can link the command before anything is compiled.
const { main } = await import('../dist/main.js').catch((error) => {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  console.error('guicheng is not built yet: run `npm run build` in the repository, then try again');
  process.exit(70);
});
process.exitCode = await main(process.argv.slice(2));
