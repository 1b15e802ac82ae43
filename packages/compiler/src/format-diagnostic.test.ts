import { describe, expect, it } from 'vitest';
import { displayWidth } from './display-width.ts';
import { formatDiagnostic } from './format-diagnostic.ts';

const text = '{\n  "title": "维修单", "who": "front-dsk"\n}\n';
const offset = text.indexOf('"front-dsk"');
const diagnostic = {
  code: 'reference_unknown',
  severity: 'error',
  message: 'no position `front-dsk`',
  span: { file: 'forms/a.form.json', line: 2, column: offset - text.indexOf('\n'), offset, length: 11 },
  help: 'did you mean `front-desk`?',
} as const;

describe('a diagnostic for a reader', () => {
  it('counts a Chinese character as two columns', () => {
    expect(displayWidth('维修a')).toBe(5);
    expect(formatDiagnostic(diagnostic, text)).toBe(
      [
        'error[reference_unknown]: no position `front-dsk`',
        ' --> forms/a.form.json:2:26',
        '  |',
        '2 |   "title": "维修单", "who": "front-dsk"',
        '  |                             ^^^^^^^^^^^',
        '  = help: did you mean `front-desk`?',
      ].join('\n'),
    );
  });

  it('has colors only when asked', () => {
    expect(formatDiagnostic(diagnostic, text)).not.toContain('\u001b[');
    expect(formatDiagnostic(diagnostic, text, { color: true })).toContain('\u001b[31m^^^^^^^^^^^\u001b[0m');
  });

  it('shows the part of a long line where the mistake stands', () => {
    const long = `${'x'.repeat(500)}HERE${'y'.repeat(500)}`;
    const lines = formatDiagnostic({ ...diagnostic, span: { ...diagnostic.span, line: 1, column: 501, length: 4 } }, long).split('\n');
    const caret = lines[4]!.indexOf('^');
    expect(lines[3]!.slice(caret, caret + 4)).toBe('HERE');
    expect(lines[3]!.length).toBeLessThan(115);
  });

  it('lets nothing of a file reach the terminal that could turn it around', () => {
    const evil = '{ "a\u202e\u001b[2J": 1 }';
    expect(formatDiagnostic({ ...diagnostic, span: { ...diagnostic.span, line: 1, column: 3, length: 4 } }, evil)).not.toMatch(/\p{Cf}|(?!\n)\p{Cc}/u);
  });
});
