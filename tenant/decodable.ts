import { canDecode } from "../protocol/client-families.ts";
import type { Session } from "./session.ts";

/**
 * The events that the session's client can decode; some clients drop a whole answer over one name that they do not know. A
 * scenario may say that it is for just that.
 */
export function decodable<Event extends { readonly event: string }>(
  { family, scenario }: Session,
  events: readonly Event[],
): readonly Event[] {
  if (family === "unknown" || scenario.sendsUndecodable) return events;
  return events.filter(({ event }) => canDecode(family, event));
}
