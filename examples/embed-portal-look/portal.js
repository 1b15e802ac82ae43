// @ts-check

const form = /** @type {HTMLElementTagNameMap['gc-repair-request-form']} */ (document.querySelector('gc-repair-request-form'));
const mode = /** @type {HTMLButtonElement} */ (document.querySelector('#mode'));

form.options = {
  search: async (_kind, query) =>
    [
      { id: 'u1', name: '3 栋 1201' },
      { id: 'u2', name: '3 栋 1202' },
    ].filter(({ name }) => name.includes(query)),
};

mode.addEventListener('click', () => {
  const night = document.documentElement.dataset.mode !== 'night';
  document.documentElement.dataset.mode = night ? 'night' : 'day';
  mode.setAttribute('aria-pressed', String(night));
});
