// Runs in Node and in a page, so that both answer the same question: what do the emitted validators say of these values?

/** Verdicts on `cases` of `{ form, validate, value }`, by the modules under `base`, all at the instant `now`. */
export async function verdicts(base, cases, now) {
  const modules = {};
  const answers = [];
  for (const { form, validate, value } of cases) {
    modules[form] ??= await import(`${base}/forms/${form}.js`);
    answers.push(modules[form][validate](value, { now }));
  }
  return answers;
}
