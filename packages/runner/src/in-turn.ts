/** Runs pieces of work one after the other, in the order they were asked for. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** A new queue. Work that fails rejects for whoever asked for it and holds nobody up. */
export function inTurn(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => {});
    return done;
  };
}
