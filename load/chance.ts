/** A source of numbers from 0 to below 1 that repeats itself for the same seed and stream; k6's own chance cannot be seeded. */
export function chance(seed: number, stream: number): () => number {
  // One step of a linear congruence spreads neighbouring streams far apart before mixing (mulberry32, public domain).
  let state = (Math.imul(stream + 1, 0x9e3779b1) ^ seed) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
