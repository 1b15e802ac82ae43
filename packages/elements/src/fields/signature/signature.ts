import type { SignatureValue } from '@guicheng/definition';
import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { fillText } from '../../text/texts.ts';
import { instantToRfc3339 } from '../date-time/zoned-time.ts';
import type { FieldScope } from '../field-scope.ts';
import { templateKind } from '../template-kind.ts';

const styles = css`
.pad { display: block; width: 100%; max-width: 400px; aspect-ratio: 400 / 120; margin-block: .5rem; border: 1px dashed var(--border); border-radius: var(--radius); background: var(--control); touch-action: none; cursor: crosshair; }
.signing { display: flex; gap: .5rem; }
.pad path { fill: none; stroke: currentColor; stroke-width: 2.5; stroke-linecap: round; stroke-linejoin: round; }
`;

/** What has been signed so far, before it has a name. */
const drawn = new WeakMap<FieldScope, string>();

const strokesOf = (scope: FieldScope) => drawn.get(scope) ?? (scope.value as SignatureValue | undefined)?.strokes ?? '';

function sign(scope: FieldScope, name: string, strokes: string): void {
  drawn.set(scope, strokes);
  const at = instantToRfc3339(scope.form.roots.now, scope.form.timeZone);
  if (name) scope.change({ name, at, ...(strokes ? { strokes } : {}) });
  else scope.change(undefined, strokes ? 'required' : []);
  scope.refresh();
}

/** The longest drawing a form keeps, characters: a minute of scribbling. What comes after is not drawn. */
const LONGEST = 100_000;
/** Points nearer than this to the one before add nothing to see, units of the pad. */
const NEAR = 2;

/** Follows one stroke of a pen, a finger or a mouse in the pad's own 400 × 120 units. */
function draw(scope: FieldScope, start: PointerEvent): void {
  const pad = start.currentTarget as SVGSVGElement;
  const box = pad.getBoundingClientRect();
  const place = ({ clientX, clientY }: PointerEvent) =>
    [Math.round(((clientX - box.left) / box.width) * 400), Math.round(((clientY - box.top) / box.height) * 120)] as const;
  let [x, y] = place(start);
  // A dot is a line to where it begins.
  let strokes = `${strokesOf(scope)}M${x} ${y}L${x} ${y}`;
  drawn.set(scope, strokes);
  scope.refresh();
  const stopped = new AbortController();
  const more = (event: PointerEvent) => {
    const [nextX, nextY] = place(event);
    if (Math.abs(nextX - x) + Math.abs(nextY - y) < NEAR || strokes.length > LONGEST) return;
    [x, y] = [nextX, nextY];
    strokes += `L${x} ${y}`;
    drawn.set(scope, strokes);
    scope.refresh();
  };
  const end = () => {
    stopped.abort();
    sign(scope, nameIn(scope), strokes);
    scope.commit();
  };
  start.preventDefault();
  pad.setPointerCapture(start.pointerId);
  pad.addEventListener('pointermove', more, { signal: stopped.signal });
  for (const type of ['pointerup', 'pointercancel'] as const) pad.addEventListener(type, end, { signal: stopped.signal });
}

const nameIn = ({ host, id }: FieldScope) => host.querySelector<HTMLInputElement>(`[id="${id}"]`)?.value.trim() ?? '';

/** Only what a pen can draw becomes a path. */
const drawing = (strokes: string): TemplateResult => svg`<path d=${/^[ML\d .-]*$/.test(strokes) ? strokes : ''}></path>` as unknown as TemplateResult;

/** A signature: a typed name, and strokes where somebody can draw. */
export const signature = templateKind({
  styles,
  hint: ({ form }) => form.widgetTexts?.signerName,
  note: ({ form }) => form.widgetTexts?.typeToSign,
  render: (scope) => {
    const { id, form } = scope;
    const redraw = (strokes: string) => () => {
      drawn.set(scope, strokes);
      sign(scope, nameIn(scope), strokes);
    };
    const strokes = strokesOf(scope);
    return html`<input id=${id} type="text" autocomplete="name" @input=${() => sign(scope, nameIn(scope), strokesOf(scope))} @change=${() => scope.commit()}>
    <svg class="pad" viewBox="0 0 400 120" role="img" aria-label=${form.widgetTexts?.drawHere ?? ''} @pointerdown=${(event: PointerEvent) => draw(scope, event)}>${drawing(strokes)}</svg>
    ${
      strokes
        ? html`<div class="signing"><button type="button" @click=${redraw(strokes.slice(0, strokes.lastIndexOf('M')))}>${form.widgetTexts?.undoStroke}</button>
          <button type="button" @click=${redraw('')}>${form.widgetTexts?.clear}</button></div>`
        : nothing
    }`;
  },
  write: (control, scope) => {
    (control as HTMLInputElement).value = (scope.value as SignatureValue | undefined)?.name ?? '';
    drawn.delete(scope);
  },
  show: (value, { form }) => {
    const { name, at, strokes } = value as SignatureValue;
    const when = new Intl.DateTimeFormat(form.locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: form.timeZone }).format(new Date(at));
    const said = fillText(form.widgetTexts?.signedBy ?? '{name}', { name, at: when });
    return html`${strokes ? html`<svg class="pad" viewBox="0 0 400 120" role="img" aria-label=${said}>${drawing(strokes)}</svg>` : nothing}<span>${said}</span>`;
  },
});
