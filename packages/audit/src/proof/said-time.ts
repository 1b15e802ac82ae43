/** Minutes after midnight as a time of day; those of the next day go on counting. */
export function saidTime(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
