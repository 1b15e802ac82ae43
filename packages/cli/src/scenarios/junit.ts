import type { Diagnostic } from '@guicheng/definition';
import type { TestReport } from './test-pack.ts';

/** A report of policy tests as JUnit XML, which build servers read. What no scenario shows is a failed case of its own where it counts as an error. */
export function junit(pack: string, { scenarios, lacking, ms }: TestReport): string {
  const errors = lacking.filter(isError);
  const failures = scenarios.filter(({ problems }) => problems.some(isError)).length + errors.length;
  const cases = [
    ...scenarios.map(({ id, title, file, ms: took, problems }) =>
      testCase({ classname: `${pack}.scenarios`, name: `${id}: ${title}`, file, time: seconds(took) }, problems.filter(isError)),
    ),
    ...errors.map((each) => testCase({ classname: `${pack}.untested`, name: each.message, file: each.span.file, time: '0' }, [each])),
  ];
  const counts = attributes({ name: `guicheng test ${pack}`, tests: String(cases.length), failures: String(failures), errors: '0', time: seconds(ms) });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${counts}>\n  <testsuite ${counts}>\n${cases.join('\n')}\n  </testsuite>\n</testsuites>\n`;
}

const isError = ({ severity }: Diagnostic): boolean => severity === 'error';

function testCase(named: Readonly<Record<string, string>>, problems: readonly Diagnostic[]): string {
  if (problems.length === 0) return `    <testcase ${attributes(named)}/>`;
  const failures = problems.map(({ code, message, help, span }) => {
    const text = `${span.file}:${span.line}:${span.column}: ${message}${help === undefined ? '' : `\n${help}`}`;
    return `      <failure ${attributes({ type: code, message })}>${escaped(text)}</failure>`;
  });
  return `    <testcase ${attributes(named)}>\n${failures.join('\n')}\n    </testcase>`;
}

function attributes(named: Readonly<Record<string, string>>): string {
  return Object.entries(named)
    .map(([name, value]) => `${name}="${escaped(value)}"`)
    .join(' ');
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(3);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;' };

/** What XML cannot hold at all is shown as a replacement character. */
function escaped(text: string): string {
  return text.replace(/[&<>"\n]/g, (found) => ENTITIES[found]!).replace(/[^\t\r\x20-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}
