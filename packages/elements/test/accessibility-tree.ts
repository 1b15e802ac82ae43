import { cdp } from 'vitest/browser';

interface AxValue {
  readonly value?: unknown;
}

interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: AxValue;
  readonly name?: AxValue;
  readonly description?: AxValue;
  readonly value?: AxValue;
  readonly properties?: readonly { readonly name: string; readonly value: AxValue }[];
  readonly childIds?: readonly string[];
}

interface Session {
  send(method: string, parameters?: object): Promise<unknown>;
}

interface FrameTree {
  readonly frame: { readonly id: string };
  readonly childFrames?: readonly FrameTree[];
}

/** What is worth a line of its own besides role and name. What is as usual is left out. */
const STATES: { readonly [name: string]: unknown } = {
  invalid: 'false',
  required: false,
  expanded: undefined,
  checked: undefined,
  disabled: false,
  readonly: false,
  busy: false,
  live: 'off',
  selected: undefined,
  hasPopup: 'false',
  level: undefined,
};
const SILENT = new Set(['none', 'generic', 'strong']);

const framesOf = ({ frame, childFrames = [] }: FrameTree): readonly string[] => [frame.id, ...childFrames.flatMap(framesOf)];

function statesOf({ properties = [], value, description }: AxNode): string {
  const states = properties
    .filter(({ name, value: { value: state } }) => name in STATES && state !== STATES[name])
    .map(({ name, value: { value: state } }) => (state === true ? name : `${name}=${state}`));
  const said = [
    description?.value ? `description="${description.value}"` : '',
    value?.value !== undefined && value.value !== '' ? `value="${value.value}"` : '',
  ];
  return [...states.sort(), ...said].filter(Boolean).join(' ');
}

/** What assistive technology is given of the form on the page, or of what has another role: role, name, states, description, one line a node. Waits for the browser to have made it. */
export async function accessibilityTree(root = 'form'): Promise<string> {
  const session = cdp() as unknown as Session;
  await session.send('Accessibility.enable');
  for (let tries = 0; tries < 50; tries++) {
    const { frameTree } = (await session.send('Page.getFrameTree')) as { readonly frameTree: FrameTree };
    for (const frameId of framesOf(frameTree).toReversed()) {
      const { nodes } = (await session.send('Accessibility.getFullAXTree', { frameId })) as { readonly nodes: readonly AxNode[] };
      const form = nodes.find(({ role, ignored }) => !ignored && role?.value === root);
      if (form) return linesOf(form, new Map(nodes.map((node) => [node.nodeId, node])), 0).join('\n');
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`no ${root} in the accessibility tree`);
}

function linesOf(node: AxNode, byId: ReadonlyMap<string, AxNode>, depth: number): readonly string[] {
  const role = String(node.role?.value ?? '');
  const silent = node.ignored || SILENT.has(role) || role === 'InlineTextBox' || role === 'ListMarker' || role === 'LabelText';
  const states = statesOf(node);
  const name = node.name?.value ? ` "${String(node.name.value).replace(/\s+/g, ' ')}"` : '';
  const own = silent ? [] : [`${'  '.repeat(depth)}${role}${name}${states ? ` [${states}]` : ''}`];
  // The text of what has a name from it says nothing new, and what is inside a control is the browser's.
  const inner = ['option', 'button', 'link', 'heading', 'textbox', 'combobox', 'Date', 'DateTime', 'InputTime'].includes(role)
    ? []
    : (node.childIds ?? []).flatMap((id) => linesOf(byId.get(id)!, byId, silent ? depth : depth + 1));
  return [...own, ...inner];
}
