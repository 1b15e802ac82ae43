/**
 * A question that is answered once for each object. Only for what is never changed, such as a compiled plan and its parts, and for what nothing else has a say
 * in: the answer is kept for as long as the object is.
 */
export function onceFor<K extends object, T>(answer: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, { readonly answer: T }>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before.answer;
    const now = { answer: answer(of) };
    known.set(of, now);
    return now.answer;
  };
}
