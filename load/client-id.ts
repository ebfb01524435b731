import { chance } from "./chance.ts";

/** Far from the streams of other things that are left to chance. */
const firstStream = 1 << 30;

/** Id of a customer's installation, as a UUID: the same for the same seed, customer and visit. */
export function clientId(seed: number, customer: number, visit: number): string {
  const random = chance(seed + visit, firstStream + customer);
  const hex = Array.from({ length: 4 }, () =>
    Math.floor(random() * 2 ** 32)
      .toString(16)
      .padStart(8, "0"),
  ).join("");
  // Version 4, variant 1, as the SDKs make them.
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}
