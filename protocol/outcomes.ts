import type { ErrorCode } from "./errors.ts";
import { isJsonObject, memberOf, parseJson } from "./json.ts";

/** Error codes of a poll that are counted apart, because each tells something else about the tenant's capacity. */
const countedCodes = ["5000", "5001", "5004", "5005", "5509", "5511"] as const satisfies readonly ErrorCode[];

/** Every way in which a poll can end, for the one who sent it; a closed list, so that counts add up. */
export const pollOutcomes = [
  "events",
  "empty",
  ...countedCodes,
  "otherCode",
  "contractViolation",
  "clientTimeout",
  "transport",
  "aborted",
] as const;

export type PollOutcome = (typeof pollOutcomes)[number];

/** The most frequent body of all, as every JSON writer writes it; it needs no parser to be told from others. */
const emptyBody = '{"events":[]}';

/** Outcome of a poll that was answered; an answer that is neither an event list nor an error body breaks the contract. */
export function pollOutcome(status: number, body: string | null): PollOutcome {
  if (status === 200 && body === emptyBody) return "empty";
  const answer = parseJson(body ?? "");
  if (status === 200) {
    const events = memberOf(answer, "events");
    if (!Array.isArray(events) || !events.every(isJsonObject)) return "contractViolation";
    return events.length > 0 ? "events" : "empty";
  }
  const code = memberOf(answer, "error_code");
  if (typeof code !== "string") return "contractViolation";
  return countedCodes.find((counted) => counted === code) ?? "otherCode";
}
