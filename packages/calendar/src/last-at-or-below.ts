/** Index of the last element of an ascending list that is not above `value`; -1 when all are. */
export function lastAtOrBelow(sorted: Float64Array, value: number): number {
  let [low, high] = [-1, sorted.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= value) low = middle;
    else high = middle;
  }
  return low;
}
