/* bench: {"title":"Guicheng"} */
// Our peer: the neutral form compiled by the compiler, shown by the element it emits.
export const toDefinition = ({ fields }) => ({ id: `bench-${fields.length}` });

/** Fetching and running the form's own module counts as ours; what all forms share is on the page, as a peer's library is. */
export async function mount(root, { id }, data) {
  await import(`/pack/browser/${id}.js`);
  const form = document.createElement(`gc-${id}-form`);
  form.value = data;
  root.append(form);
  await form.updateComplete;
  return form;
}

const shadow = (root) => root.firstElementChild?.shadowRoot;

export const countFields = (root) => shadow(root)?.querySelectorAll('.field:not([hidden])').length ?? 0;
export const countErrors = (root) => shadow(root)?.querySelectorAll('.field > .error').length ?? 0;
export const inputFor = (root, name) => shadow(root).getElementById(`f/${name}`);
export const getData = (form) => form.value;
export const validate = (form) => form.reportValidity();
export const validateData = (form) => form.validate();

export const repeat = {
  toDefinition: () => ({ id: 'bench-rows' }),
  count: (root) => shadow(root)?.querySelectorAll('.line').length ?? 0,
  add: (root) => shadow(root).querySelector('.add').click(),
};
