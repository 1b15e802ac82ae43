type Condition = () => boolean;

/** True if either is, even when the other throws; otherwise the error of the first to throw. */
export function or(left: Condition, right: Condition): boolean {
  try {
    if (left()) return true;
  } catch (error) {
    if (right()) return true;
    throw error;
  }
  return right();
}

/** False if either is, even when the other throws; otherwise the error of the first to throw. */
export function and(left: Condition, right: Condition): boolean {
  try {
    if (!left()) return false;
  } catch (error) {
    if (!right()) return false;
    throw error;
  }
  return right();
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
