import type { Run } from "../model.ts";
import { judgedWaivers } from "../waivers.ts";
import { countOf } from "./figures.ts";

/** What every waiver that is in use excuses, by whom, until when, and what it costs: a sentence each. */
export function waiverSentences(run: Run): string[] {
  return judgedWaivers(run)
    .filter(({ state }) => state === "used")
    .map(({ requirement, reason, owner, expires, blinds }) => {
      const cost = blinds.length === 0 ? "" : `; meanwhile ${countOf(blinds.length, "known fault")} would go unnoticed`;
      return `waived until ${expires}: ${requirement}, ${reason} (${owner})${cost}`;
    });
}
