import { onSuccess, withStatus } from "./alterations.ts";
import type { Fault } from "./fault.ts";

export const pollFaults = [
  {
    id: "second-poll-held",
    family: "pollConcurrency",
    deviation: "A second poll is held beside the first, which then gets no events.",
  },
  {
    id: "first-poll-dropped",
    family: "pollConcurrency",
    deviation: "A second poll is held and the first is answered with 5509.",
  },
  {
    id: "second-poll-status-400",
    family: "error",
    deviation: "A second poll is refused with status 400 in place of 429.",
    answer: withStatus(400, "5509"),
  },
  {
    id: "poll-returns-at-once",
    family: "pollTiming",
    deviation: "A poll without events is answered at once, so that clients poll without a pause.",
    holdMs: () => 0,
  },
  {
    id: "poll-holds-too-long",
    family: "pollTiming",
    deviation: "A poll without events is held for 17 seconds.",
    // Past the documented window and past the patience of the web client.
    holdMs: () => 17_000,
  },
  {
    id: "poll-ignores-events",
    family: "pollTiming",
    deviation: "A held poll stays held when an event comes, and brings it at the end of the hold.",
    wakes: () => false,
  },
  {
    id: "aborted-poll-keeps-slot",
    family: "pollConcurrency",
    deviation:
      "An aborted poll counts as held until an event comes or its hold is over, so that the next one is refused.",
  },
  {
    id: "poll-empty-without-list",
    family: "pollTiming",
    deviation: "A poll without events is answered with an empty object.",
    answer: onSuccess(["getNewChatEvents"], (json) => (isEmptyList(json["events"]) ? {} : json)),
  },
  {
    id: "poll-cacheable",
    family: "http",
    deviation: "Answers to polls may be cached for a minute.",
    answer: (answer, { operation }) =>
      operation.longPoll === null
        ? answer
        : { ...answer, headers: { ...answer.headers, "cache-control": "public, max-age=60" } },
  },
] as const satisfies readonly Fault[];

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
