import { createHash } from "node:crypto";
import type { Run } from "./model.ts";

/** SHA-256 of everything that a run rests its verdict on, as hexadecimal digits. It does not depend on the order of members. */
export function evidenceDigest({
  target,
  waivers,
  contract,
  load,
  specDigest,
  seed,
  failOn,
}: Omit<Run, "evidenceDigest">): string {
  const evidence = { target, waivers, contract, load, specDigest, seed, failOn };
  return createHash("sha256").update(JSON.stringify(evidence, byName)).digest("hex");
}

/** Members in the order of their names, at every depth. */
function byName(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
