/** How tall a list may be, px. Browsers draw nothing beyond some 17 million (Firefox) or 33 million (Chromium). */
const TALLEST = 15_000_000;

/** A list that is taller than browsers can draw is scrolled through faster: where it is scrolled to, and where its rows then are. */
export interface ScrollScale {
  /** How tall the list is made, px. */
  readonly tall: number;
  /** From how far it is scrolled to how far into its rows that is. */
  readonly into: (scrolled: number) => number;
  /** From how far into its rows to how far it is scrolled. */
  readonly back: (y: number) => number;
}

/** The scale for rows of so many px together, looked at through so many px. Both ends are reached; what all fits is not scaled. */
export function scrollScale(rows: number, sight: number, tallest = TALLEST): ScrollScale {
  if (rows <= tallest) return { tall: rows, into: (scrolled) => scrolled, back: (y) => y };
  const ends = [tallest - sight, rows - sight] as const;
  const [short, long] = ends;
  return {
    tall: tallest,
    into: (scrolled) => (scrolled <= 0 ? scrolled : scrolled >= short ? long + scrolled - short : (scrolled * long) / short),
    back: (y) => (y <= 0 ? y : y >= long ? short + y - long : (y * short) / long),
  };
}
