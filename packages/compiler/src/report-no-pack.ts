import type { Report } from '@guicheng/definition';
import { messages } from './messages.gen.ts';
import type { PackLayer } from './source-file.ts';

/** A folder without pack.json is no pack; a pack.json that could not be read has been reported already. */
export function reportNoPack(layers: readonly PackLayer[], report: Report): void {
  const top = layers.at(-1);
  if (top?.files.some(({ place }) => place === 'pack.json')) return;
  const folder = top?.folder ?? '.';
  report(
    messages.pack_missing(
      { file: `${folder}/pack.json`, line: 1, column: 1, offset: 0, length: 0 },
      { folder },
      { help: '`guicheng init DIR` writes a new pack' },
    ),
  );
}
