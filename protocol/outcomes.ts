import { errorCodes, type ErrorCode } from "./errors.ts";
import { isJsonObject, memberOf, parseJson } from "./json.ts";
import type { OperationId } from "./operations.ts";

/** Ends without an answer that says what it is: the answer broke the contract, or there was none. */
const unsaid = [
  /** An error body whose code is none of the catalogue. */
  "unknownCode",
  /** Neither what the operation answers nor an error body. */
  "contractViolation",
  "clientTimeout",
  /** Never left: there was no connection. */
  "unsent",
  /** Broke on its way. */
  "transport",
  /** Cut off by the sender itself, as when a run ends. */
  "aborted",
] as const;

export type Unsaid = (typeof unsaid)[number];

/** Every way in which a poll can end, for the one who sent it; a closed list, so that counts add up. */
export const pollOutcomes: readonly PollOutcome[] = ["events", "empty", ...errorCodes, ...unsaid];

export type PollOutcome = "events" | "empty" | ErrorCode | Unsaid;

/** Every way in which any request can end: `created` and `resumed` for a request for a chat, `done` for what is neither that nor a poll. */
export const requestOutcomes: readonly RequestOutcome[] = [
  "done",
  "created",
  "resumed",
  "events",
  "empty",
  ...errorCodes,
  ...unsaid,
];

export type RequestOutcome = "done" | "created" | "resumed" | PollOutcome;

/** Is this the name of an outcome? */
export function isRequestOutcome(name: string): name is RequestOutcome {
  return requestOutcomes.includes(name as RequestOutcome);
}

/** Outcomes of a request that got no answer; for the tenant they are all one: a client that went away, or never came. */
export const unanswered: readonly RequestOutcome[] = ["clientTimeout", "unsent", "transport", "aborted"];

/** Those of them that did leave: the tenant cannot tell them apart, and whether it acted on them only it knows. */
export const leftUnanswered: readonly RequestOutcome[] = unanswered.filter((outcome) => outcome !== "unsent");

/** The most frequent body of all, as every JSON writer writes it; it needs no parser to be told from others. */
const emptyBody = '{"events":[]}';

/** Outcome of a poll that was answered; an answer that is neither an event list nor an error body breaks the contract. */
export function pollOutcome(status: number, body: string | null): PollOutcome {
  if (status === 200 && body === emptyBody) return "empty";
  const answer = parseJson(body ?? "");
  if (status !== 200) return errorOutcome(answer);
  const events = memberOf(answer, "events");
  if (!Array.isArray(events) || !events.every(isJsonObject)) return "contractViolation";
  return events.length > 0 ? "events" : "empty";
}

/** Outcome of a request that was answered. */
export function answerOutcome(operation: OperationId, status: number, body: string | null): RequestOutcome {
  if (operation === "getNewChatEvents") return pollOutcome(status, body);
  if (status !== 200) return errorOutcome(parseJson(body ?? ""));
  return operation === "requestChat" ? chatOutcome(parseJson(body ?? "")) : "done";
}

function chatOutcome(answer: unknown): "created" | "resumed" | "contractViolation" {
  const chatId = memberOf(answer, "chat_id");
  if (typeof chatId !== "string" || chatId === "") return "contractViolation";
  return memberOf(answer, "is_new_chat") === false ? "resumed" : "created";
}

function errorOutcome(answer: unknown): ErrorCode | "unknownCode" | "contractViolation" {
  const code = memberOf(answer, "error_code");
  if (typeof code !== "string") return "contractViolation";
  return errorCodes.find((known) => known === code) ?? "unknownCode";
}
