// @ts-check

const form = /** @type {HTMLElementTagNameMap['gc-repair-request-form']} */ (document.querySelector('gc-repair-request-form'));
const sent = /** @type {HTMLElement} */ (document.querySelector('#sent'));
const language = /** @type {HTMLSelectElement} */ (document.querySelector('#language'));

const units = Array.from({ length: 400 }, (_, index) => ({ id: `u${index + 1}`, name: `${(index % 8) + 1} 栋 ${100 * (1 + (index >> 3)) + 1}` }));

// What the form cannot know: which units there are.
form.options = {
  search: async (_kind, query) => units.filter(({ name }) => name.replaceAll(' ', '').includes(query.replaceAll(' ', ''))),
};

form.addEventListener('gc-submit', async ({ detail: { value } }) => {
  const answer = await fetch('requests', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) });
  const { number, errors } = await answer.json();
  if (errors) form.errors = errors;
  else {
    form.done();
    sent.textContent = `${number} ${value.contact}`;
  }
});

language.addEventListener('change', () => {
  form.locale = language.value;
  document.documentElement.lang = language.value;
});
