// A plain Node, without the test runner's transforms: node verdicts-in-node.mjs FOLDER NOW < cases.json
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { verdicts } from './verdicts.mjs';

const [folder, now] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await verdicts(pathToFileURL(folder).href, JSON.parse(await text(process.stdin)), Number(now))));
