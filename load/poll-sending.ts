import { patienceMs, type ClientFamily } from "./families.ts";
import type { Sending } from "./wire.ts";

/** When the load ends a poll, whatever its client thinks. */
export interface PollLimit {
  readonly afterMs: number;
  readonly why: "cut" | "end";
}

/** Nearly all polls are sent alike, and thousands are under way: they share what they are sent with. */
const usual = new Map<ClientFamily, Sending>();

/** With what a poll of a family is sent; null when there is no time left for one. */
export function sendingOf(family: ClientFamily, { afterMs, why }: PollLimit): Sending | null {
  const ownMs = patienceMs(family);
  if (afterMs <= 0) return null;
  if (afterMs < ownMs) return { timeoutMs: afterMs, take: "text", why };
  const known = usual.get(family);
  if (known !== undefined) return known;
  const sending: Sending = { timeoutMs: ownMs, take: "text", why: "patience" };
  usual.set(family, sending);
  return sending;
}
