import { heldHeader } from "../protocol/held-header.ts";

/** The same header in Go's spelling of header names. */
export const heldHeaderInGo = heldHeader
  .split("-")
  .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
  .join("-");

/** How long the tenant says that it held a poll, in milliseconds; null where it does not say. */
export function heldIn(header: unknown): number | null {
  if (typeof header !== "string") return null;
  const heldMs = Number.parseFloat(header);
  return Number.isFinite(heldMs) ? heldMs : null;
}
