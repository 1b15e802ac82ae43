const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const GOLDEN = 0x9e3779b97f4a7c15n;
const SIXTY_FOUR = 64;

/**
 * A number from 0 to 2^64 - 1 that looks like chance and is always the same for the same words: FNV-1a over their UTF-16 units, each word ended by a 0, then one step
 * of SplitMix64 (Steele, Lea and Flood 2014). Whoever knows the seed can check every draw by hand; nobody can steer it after the seed is written down.
 */
export function drawNumber(...words: readonly string[]): bigint {
  let hash = OFFSET;
  for (const word of words) {
    for (let index = 0; index < word.length; index += 1) hash = step(hash, BigInt(word.charCodeAt(index)));
    hash = step(hash, 0n);
  }
  let mixed = wrap(hash + GOLDEN);
  mixed = wrap((mixed ^ (mixed >> 30n)) * 0xbf58476d1ce4e5b9n);
  mixed = wrap((mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn);
  return mixed ^ (mixed >> 31n);
}

function step(hash: bigint, unit: bigint): bigint {
  return wrap((hash ^ unit) * PRIME);
}

function wrap(value: bigint): bigint {
  return BigInt.asUintN(SIXTY_FOUR, value);
}
