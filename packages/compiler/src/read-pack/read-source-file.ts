import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import type { Report } from '@guicheng/definition';
import { messages } from '../messages.gen.ts';
import { markToSpan } from '../phases/1-parse/json-tree.ts';
import { MAX_FILE_SIZE } from '../phases/1-parse/read-json.ts';
import type { SourceFile } from '../source-file.ts';

/** The text of one file. Its size is looked at first: a file of a gigabyte is never read. */
export function readSourceFile(path: string, empty: SourceFile, report: Report): SourceFile {
  const handle = openSync(path, 'r');
  try {
    const { size } = fstatSync(handle);
    if (size > MAX_FILE_SIZE) {
      report(messages.json_too_large(markToSpan({ file: empty, offset: 0, length: 0 }), { bytes: size, limit: MAX_FILE_SIZE }));
      return { ...empty, unreadable: true };
    }
    return decode(readFileSync(handle), empty, report);
  } finally {
    closeSync(handle);
  }
}

function decode(bytes: Buffer, empty: SourceFile, report: Report): SourceFile {
  const hasBom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const content = hasBom ? bytes.subarray(3) : bytes;
  try {
    const file = { ...empty, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content) };
    if (hasBom) report(messages.json_bom(markToSpan({ file, offset: 0, length: 0 }), { help: 'save the file as UTF-8 without a byte order mark' }));
    return file;
  } catch {
    const lossy = { ...empty, text: content.toString('utf8') };
    const offset = Math.max(0, lossy.text.indexOf('\ufffd'));
    report(messages.json_not_utf8(markToSpan({ file: lossy, offset, length: 1 }), { help: 'save the file as UTF-8' }));
    return { ...empty, unreadable: true };
  }
}
