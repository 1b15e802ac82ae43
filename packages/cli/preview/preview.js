import { GcForm } from '@guicheng/elements';

// One element class serves every form: what changes is the module it shows, so a draft outlives a rebuild.
customElements.define('gc-preview-form', class extends GcForm {});

const $ = (id) => document.getElementById(id);
const elements = new Map();
let state = { build: 0, forms: [], locales: [], findings: '', changed: undefined };
let shown = location.hash.slice(1);

/** The element of a form, made once; its draft stays in it while other forms are shown. */
async function show(id) {
  const known = state.forms.find((form) => form.id === id);
  if (!known) return;
  shown = id;
  history.replaceState(null, '', `#${id}`);
  $('form').value = id;
  const { form } = await import(`/v/${known.build}/forms/${id}.js`);
  let element = elements.get(id);
  if (!element) {
    element = document.createElement('gc-preview-form');
    element.addEventListener('gc-change', () => tell(element));
    element.addEventListener('gc-submit', () => tell(element));
    elements.set(id, element);
  }
  element.locale = $('locale').value;
  if (element.form !== form) element.form = form;
  if ($('preview').firstElementChild !== element) $('preview').replaceChildren(element);
  tell(element);
}

function tell(element) {
  $('value').textContent = JSON.stringify(element.value, null, 2);
}

function fill(select, entries) {
  const value = select.value;
  select.replaceChildren(...entries.map(([id, title]) => Object.assign(document.createElement('option'), { value: id, textContent: title })));
  if (entries.some(([id]) => id === value)) select.value = value;
}

async function update(next) {
  state = next;
  fill(
    $('form'),
    state.forms.map(({ id, title }) => [id, title]),
  );
  fill(
    $('locale'),
    state.locales.map((locale) => [locale, locale]),
  );
  $('findings').hidden = state.findings === '';
  $('findings').textContent = state.findings;
  $('state').textContent = state.findings === '' ? `build ${state.build}, ${state.took} ms` : `build ${state.build}: the last good one is shown`;
  await show(state.changed ?? (shown || state.forms[0]?.id));
  document.documentElement.dataset.build = String(state.build);
}

$('form').addEventListener('change', () => show($('form').value));
$('locale').addEventListener('change', () => show(shown));
const events = new EventSource('/events');
events.addEventListener('build', (event) => update(JSON.parse(event.data)));
events.addEventListener('error', () => {
  $('state').textContent = 'not connected: is guicheng dev still running?';
});
