import { randomUUID } from "node:crypto";
import { seededWords } from "./seeded-words.ts";

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
