import { randomUUID } from "node:crypto";

/** Where the tenant's random ids come from. */
export interface Identifiers {
  /** A lower-case version 4 UUID. */
  uuid(): string;
}

/** Ids from the system's randomness, or, with a seed, the same sequence every time. */
export function createIdentifiers(seed?: number): Identifiers {
  if (seed === undefined) return { uuid: randomUUID };
  const nextWord = seededWords(seed);
  return {
    uuid() {
      const bytes = new DataView(new ArrayBuffer(16));
      for (let at = 0; at < 16; at += 4) bytes.setUint32(at, nextWord());
      bytes.setUint8(6, (bytes.getUint8(6) & 0x0f) | 0x40);
      bytes.setUint8(8, (bytes.getUint8(8) & 0x3f) | 0x80);
      const hex = Buffer.from(bytes.buffer).toString("hex");
      return [
        [0, 8],
        [8, 12],
        [12, 16],
        [16, 20],
        [20, 32],
      ]
        .map(([from, to]) => hex.slice(from, to))
        .join("-");
    },
  };
}

/** 32-bit words by the mulberry32 recurrence: small, and good enough for ids that need to differ, not to be secret. */
function seededWords(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let word = Math.imul(state ^ (state >>> 15), state | 1);
    word ^= word + Math.imul(word ^ (word >>> 7), word | 61);
    return (word ^ (word >>> 14)) >>> 0;
  };
}
