import type { Availability } from "../../protocol/types.ts";
import { success, type Answer } from "../answer.ts";
import type { EntryCall } from "../call.ts";
import type { World } from "../world.ts";

/** Tells whether the entry is open, and the estimated wait where there is one. */
export function checkAvailability(_: World, { app }: EntryCall): Answer {
  const body: Availability = { chat: app.availability, ...(app.ewt === null ? {} : { ewt: app.ewt }) };
  return success(body);
}
