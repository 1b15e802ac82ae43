import type { FormHands, TestFile } from './form-hands.ts';
import { type FoundControl, findButton, findControl, findOffer, leave, listErrors, listLabels, readControl, readValue } from './questions.ts';

/** What may be filled in: text and dates as they are typed, titles of options, files. */
export type Filling = string | number | boolean | readonly string[] | readonly TestFile[];

/**
 * One form as a test sees it. A field is named by the words of its label, or by its path (`parts/0/price`) where several have the same; nothing is
 * said of tags, classes or shadow roots, so that a test stays true when the form looks different.
 */
export class FormPage {
  readonly #hands: FormHands;

  constructor(hands: FormHands) {
    this.#hands = hands;
  }

  /** Fills in one field whatever its kind, and leaves it. Rejects where no such field or option is in sight, naming those that are. */
  async fill(field: string, filling: Filling): Promise<void> {
    const control = await this.#control(field);
    await FILL[control.kind](this.#hands, control, filling, field);
    await this.#hands.ask(leave, '');
  }

  /** Fills in several, in order: a condition met by one may show the next. */
  async fillAll(fillings: { readonly [field: string]: Filling }): Promise<void> {
    for (const [field, filling] of Object.entries(fillings)) await this.fill(field, filling);
  }

  /** What the field says: typed text, the title of the chosen option, the shown value. */
  async read(field: string): Promise<string> {
    const { id } = await this.#control(field);
    return (await this.#hands.ask(readControl, id)).says;
  }

  /** What is wrong with a field, in its own words; undefined where nothing is said. */
  async errorOf(field: string): Promise<string | undefined> {
    const { id } = await this.#control(field);
    return (await this.#hands.ask(readControl, id)).error;
  }

  /** Everything wrong, as the summary above the form lists it. */
  errors(): Promise<readonly string[]> {
    return this.#hands.ask(listErrors, '');
  }

  /** Labels of the fields in sight, in order. */
  labels(): Promise<readonly string[]> {
    return this.#hands.ask(listLabels, '');
  }

  /** Whether a field is in sight. */
  async has(field: string): Promise<boolean> {
    return (await this.#hands.ask(findControl, field)) !== undefined;
  }

  /** Presses a button of the form by its name: add a row, remove a file, next step, submit. */
  async press(name: string): Promise<void> {
    const id = await this.#hands.ask(findButton, name);
    if (id === undefined) throw new Error(`no button \`${name}\` in sight`);
    await this.#hands.click(id);
    await this.#hands.ask(leave, '');
  }

  /** Submits the form as its own button does, without naming it in any language. In a host's form press the host's button. */
  async submit(): Promise<void> {
    await this.#hands.ask(leave, '');
    await this.#hands.ask((form) => void (form as unknown as { submit(): boolean }).submit(), '');
  }

  /** The value the form holds, as JSON. */
  value(): Promise<unknown> {
    return this.#hands.ask(readValue, '');
  }

  async #control(field: string): Promise<FoundControl> {
    const control = await this.#hands.ask(findControl, field);
    if (control) return control;
    throw new Error(`no field \`${field}\` in sight: there are ${(await this.labels()).map((label) => `\`${label}\``).join(', ')}`);
  }
}

type Fill = (hands: FormHands, control: FoundControl, filling: Filling, field: string) => Promise<void>;

const titled = ({ options }: FoundControl, title: string, field: string) => {
  const option = options.find((one) => one.title === title);
  if (option) return option;
  throw new Error(`no option \`${title}\` in \`${field}\`: there are ${options.map((one) => `\`${one.title}\``).join(', ')}`);
};

const FILL: { readonly [kind in FoundControl['kind']]: Fill } = {
  line: (hands, { id }, filling) => hands.fill(id, String(filling)),
  list: (hands, control, filling, field) => hands.choose(control.id, titled(control, String(filling), field).key),
  box: async (hands, { id, options }, filling) => {
    if (options[0]?.taken !== filling) await hands.click(id);
  },
  boxes: async (hands, control, filling, field) => {
    const wanted = (Array.isArray(filling) ? filling : [filling]).map((title) => titled(control, String(title), field));
    const several = Array.isArray(filling);
    for (const option of control.options) {
      const take = wanted.includes(option);
      if (take !== option.taken && (take || several)) await hands.click(option.key);
    }
  },
  finder: async (hands, { id }, filling, field) => {
    for (const name of Array.isArray(filling) ? filling : [filling]) {
      await hands.fill(id, String(name));
      const offer = await hands.ask(findOffer, JSON.stringify({ id, name }));
      if (offer === undefined) throw new Error(`nothing \`${String(name)}\` was offered in \`${field}\``);
      await hands.click(offer);
    }
  },
  files: (hands, { id }, filling) => hands.upload(id, filling as readonly TestFile[]),
  shown: async (_hands, _control, _filling, field) => {
    throw new Error(`\`${field}\` is shown and cannot be filled in`);
  },
};
