import type { Fault } from "./fault.ts";

/** What can go wrong with the times that end a session by itself. */
export const timerFaults = [
  {
    id: "inactivity-reset-by-poll",
    family: "sessionLife",
    deviation: "Polls count as activity, so that a client that only polls is never warned and never ended.",
  },
  {
    id: "inactivity-never-reset",
    family: "sessionLife",
    deviation: "Nothing that a client does breaks its silence: the session ends ten minutes after it began.",
  },
  {
    id: "inactivity-reset-by-typing-only",
    family: "sessionLife",
    deviation: "A client that types is active, one that sends messages without typing is not.",
  },
  {
    id: "inactivity-unwarned",
    family: "sessionLife",
    deviation: "A silent client's session ends without a warning before.",
  },
  {
    id: "inactivity-warned-twice",
    family: "sessionLife",
    severity: "minor",
    deviation: "A silent client is warned a second time before its session ends.",
  },
  {
    id: "inactivity-warned-after-end",
    family: "sessionLife",
    deviation: "The warning comes together with the end, and behind it.",
  },
  {
    id: "inactivity-ends-at-half",
    family: "sessionLife",
    deviation: "A silent client's session ends when the warning would be due.",
  },
  {
    id: "inactivity-end-untold",
    family: "sessionLife",
    deviation: "A silent client's session ends without chat_session_inactivity_timeout.",
    publish: (events) => events.filter(({ event }) => event !== "chat_session_inactivity_timeout"),
  },
  {
    id: "inactivity-as-ordinary-end",
    family: "sessionLife",
    severity: "minor",
    deviation: "The end of a silent client's session is told as chat_session_ended.",
    publish: (events) =>
      events.map((event) =>
        event.event === "chat_session_inactivity_timeout" ? { event: "chat_session_ended" } : event,
      ),
  },
  {
    id: "poll-absence-tolerated",
    family: "sessionLife",
    severity: "minor",
    deviation: "A session that nobody polls lives on until its client counts as silent.",
  },
  {
    id: "poll-absence-not-reset",
    family: "sessionLife",
    severity: "critical",
    deviation: "A session ends two minutes after it began, however often it is polled.",
  },
] as const satisfies readonly Fault[];
