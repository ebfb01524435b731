import { memberOf, parseJson } from "../protocol/json.ts";
import { creationOutcomes, type CreationOutcome } from "./metric-names.ts";
import type { WireAnswer } from "./wire.ts";

/** How a request for a session ended, and the id of the session if there is one. */
export function creationOutcome({ stage, status, body }: WireAnswer): {
  outcome: CreationOutcome;
  chatId: string | null;
} {
  if (stage === "timedOut") return { outcome: "clientTimeout", chatId: null };
  if (stage !== "answered") return { outcome: "transport", chatId: null };
  const answer = parseJson(body ?? "");
  if (status === 200) {
    const chatId = memberOf(answer, "chat_id");
    if (typeof chatId !== "string" || chatId === "") return { outcome: "contractViolation", chatId: null };
    return { outcome: memberOf(answer, "is_new_chat") === false ? "resumed" : "created", chatId };
  }
  const code = memberOf(answer, "error_code");
  if (typeof code !== "string") return { outcome: "contractViolation", chatId: null };
  return { outcome: creationOutcomes.find((known) => known === code) ?? "otherCode", chatId: null };
}
