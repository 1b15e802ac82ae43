// @ts-check

const form = /** @type {HTMLElementTagNameMap['gc-repair-request-form']} */ (document.querySelector('gc-repair-request-form'));
const wrong = /** @type {HTMLElement} */ (document.querySelector('#wrong'));

// One property does it: the element takes the other version, and what was typed stays.
new EventSource('changes').addEventListener('build', async ({ data }) => {
  const { build, problem } = JSON.parse(data);
  wrong.hidden = !problem;
  wrong.textContent = problem ?? '';
  if (!problem) form.form = (await import(`./forms/${build}/forms/repair-request.js`)).form;
  document.documentElement.dataset.build = String(build);
});
