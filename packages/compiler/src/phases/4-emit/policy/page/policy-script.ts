/** `policy.js`: search in the page itself, and opening what a link into the contents hides. Works without it, only without search. */
export const policyScript = `'use strict';
(() => {
  const form = document.querySelector('[role="search"]');
  const input = document.getElementById('query');
  const status = document.getElementById('status');
  const found = document.getElementById('found');
  const SHOWN = 30;
  const squeeze = (text) => text.normalize('NFKC').toLowerCase().replace(/\\s+/g, '');
  let entries;

  const read = () =>
    [...document.querySelectorAll('main article')].map((article, order) => {
      const body = article.cloneNode(true);
      for (const aside of body.querySelectorAll('.seen')) aside.remove();
      const heading = body.querySelector('h3');
      const title = heading.textContent.trim();
      heading.remove();
      return { id: article.id, title, text: body.textContent, order, keyTitle: squeeze(title), key: squeeze(title + body.textContent) };
    });

  const score = (entry, terms) => {
    // What is in force comes before the row that asked for it.
    let sum = /^(requirements|lists)\\//.test(entry.id) ? 0 : 3;
    for (const term of terms) {
      if (entry.keyTitle.includes(term)) sum += 4;
      else if (entry.key.includes(term)) sum += 2;
      // Chinese says the same thing in more than one order and leaves characters out: every character must at least be there.
      else if (/^[\\u3400-\\u9fff]{2,}$/.test(term) && [...term].every((character) => entry.key.includes(character))) sum += 1;
      else return 0;
    }
    return sum;
  };

  const excerpt = (text, terms) => {
    const flat = text.replace(/\\s+/g, ' ').trim();
    const lower = flat.normalize('NFKC').toLowerCase();
    const at = terms.map((term) => lower.indexOf(term)).find((index) => index >= 0);
    const from = Math.max(0, (at ?? 0) - 24);
    return (from > 0 ? '…' : '') + flat.slice(from, from + 110) + (flat.length > from + 110 ? '…' : '');
  };

  const marked = (text, terms) => {
    const pattern = terms.map((term) => term.replace(/[.*+?^\${}()|[\\]\\\\]/g, '\\\\$&')).join('|');
    return text.split(new RegExp('(' + pattern + ')', 'iu')).map((piece, index) => {
      if (index % 2 === 0) return piece;
      const mark = document.createElement('mark');
      mark.textContent = piece;
      return mark;
    });
  };

  const item = (entry, terms) => {
    const line = document.createElement('li');
    const link = document.createElement('a');
    link.href = '#' + entry.id;
    link.append(...marked(entry.title, terms));
    const matched = document.createElement('p');
    matched.append(...marked(excerpt(entry.text, terms), terms));
    line.append(link, matched);
    return line;
  };

  const search = () => {
    entries ??= read();
    const terms = input.value.normalize('NFKC').toLowerCase().split(/\\s+/).filter(Boolean);
    if (terms.length === 0) {
      status.textContent = '';
      found.replaceChildren();
      return;
    }
    const hits = entries
      .map((entry) => ({ entry, score: score(entry, terms) }))
      .filter((hit) => hit.score > 0)
      .sort((a, b) => b.score - a.score || a.entry.order - b.entry.order);
    status.textContent = hits.length === 0 ? form.dataset.none : form.dataset.found.replace('#', String(hits.length));
    found.replaceChildren(...hits.slice(0, SHOWN).map((hit) => item(hit.entry, terms)));
  };

  form.hidden = false;
  input.addEventListener('input', search);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    search();
    found.querySelector('a')?.focus();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.target === input || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    input.focus();
  });
})();
`;
