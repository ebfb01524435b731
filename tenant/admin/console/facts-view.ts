import type { SessionSummary } from "../wire.ts";
import { clockText, timeOfDay } from "./durations.ts";
import { byId, element } from "./element.ts";

/** Shows what is known of the open chat beside its transcript. */
export function showFacts(session: SessionSummary, now: number, isGone: boolean): void {
  const { client, tenant, app, state, since, waitingSince, parties, isPollHeld, caseId, chatId } = session;
  const isOver = isGone || state === "completed" || state === "failed";
  const rows: readonly (readonly [string, string])[] = [
    ["State", isGone ? "forgotten" : state],
    ["Waiting", waitingSince === null || isOver ? "no" : clockText(now - waitingSince)],
    ["Opened", `${timeOfDay(since)}, ${clockText(now - since)} ago`],
    ["Poll", isOver ? "none" : isPollHeld ? "held, hears at once" : "between two polls"],
    ["With the client", Object.values(parties).join(", ") || "nobody"],
    ["Case", caseId ?? "none"],
    ["Client", client],
    ["Entry", app],
    ["Tenant", tenant],
    ["Chat id", chatId],
  ];
  const list = byId("fact-list", HTMLElement);
  const shown = [...list.querySelectorAll("dd")];
  if (shown.length !== rows.length) {
    list.replaceChildren(...rows.flatMap(([name, value]) => [element("dt", {}, name), element("dd", {}, value)]));
    return;
  }
  for (const [at, [, value]] of rows.entries()) {
    const place = shown[at];
    if (place !== undefined && place.textContent !== value) place.textContent = value;
  }
}
