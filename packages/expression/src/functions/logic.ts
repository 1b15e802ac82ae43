type Condition = () => boolean;

/** True if either is, even when the left throws; otherwise what JavaScript's own `||` gives, or the error. */
export function or(left: Condition, right: Condition): boolean {
  let decided: boolean;
  try {
    decided = left();
  } catch (error) {
    if (right()) return true;
    throw error;
  }
  return decided || right();
}

/** False if either is, even when the left throws; otherwise what JavaScript's own `&&` gives, or the error. */
export function and(left: Condition, right: Condition): boolean {
  let decided: boolean;
  try {
    decided = left();
  } catch (error) {
    if (!right()) return false;
    throw error;
  }
  return decided && right();
}

/** Whether one item passes; an item that throws matters only if none passes. */
export function exists<Item>(list: readonly Item[], test: (item: Item) => boolean): boolean {
  let failure: { readonly error: unknown } | undefined;
  for (const item of list) {
    try {
      if (test(item)) return true;
    } catch (error) {
      failure ??= { error };
    }
  }
  if (failure) throw failure.error;
  return false;
}

/** Whether all items pass; an item that throws matters only if none fails. */
export function all<Item>(list: readonly Item[], test: (item: Item) => boolean): boolean {
  return !exists(list, (item) => !test(item));
}
