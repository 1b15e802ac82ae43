// @ts-check

// The only script of the host: what its template wrote for a form goes into that form.
for (const text of document.querySelectorAll('script[data-for]')) {
  const name = text.getAttribute('data-for');
  const form = /** @type {HTMLElementTagNameMap['gc-repair-request-form'] | null} */ (document.querySelector(`gc-repair-request-form[name="${name}"]`));
  if (!form) continue;
  const { given, errors } = JSON.parse(text.textContent ?? '{}');
  form.options = { search: (_kind, query) => fetch(`units?q=${encodeURIComponent(query)}`).then((answer) => answer.json()) };
  form.uploads = {
    put: async (file, signal) => {
      const address = `files?name=${encodeURIComponent(file.name)}`;
      const answer = await fetch(address, { method: 'POST', headers: { 'content-type': file.type }, body: file, signal });
      if (!answer.ok) throw new Error(`the host answered ${answer.status}`);
      return answer.json();
    },
  };
  form.value = given;
  form.errors = errors;
}
