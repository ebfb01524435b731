import { createHmac, randomBytes } from "node:crypto";

/** Turns identities into names by which they can be told apart, and from which nobody gets them back. */
export type Pseudonyms = (identity: string) => string;

/**
 * Names that last as long as the tenant and are kept nowhere. The key is not from the tenant's own ids: those are the same
 * for the same seed, and looking on must not change them.
 */
export function createPseudonyms(): Pseudonyms {
  const key = randomBytes(32);
  return (identity) => `client ${createHmac("sha256", key).update(identity).digest("hex").slice(0, 6)}`;
}
