import type { Fault } from "./fault.ts";

export const sessionFaults = [
  {
    id: "client-id-ignored",
    family: "authorization",
    deviation: "A session answers to any client that knows its id.",
  },
  {
    id: "cookie-ignored",
    family: "authorization",
    deviation: "All clients with the id WebChat are one and the same, whatever their cookies, and no cookie is set.",
  },
  {
    id: "request-chat-always-new",
    family: "retry",
    deviation: "A second chat request makes a second session in place of returning the first.",
  },
  {
    id: "active-chat-stale",
    family: "sessionLife",
    deviation: "Get Active Chat goes on to answer with a session that has ended.",
  },
  {
    id: "ended-chat-pollable",
    family: "sessionLife",
    deviation: "A session that has ended and told everything can be polled on, without events.",
  },
  {
    id: "send-after-end-accepted",
    family: "sessionLife",
    deviation: "Events sent to a session that has ended are answered with success.",
  },
  {
    id: "history-after-end-readable",
    family: "sessionLife",
    deviation: "The history of a session that has ended is answered.",
  },
  {
    id: "client-end-ignored",
    family: "sessionLife",
    deviation: "A session lives on after its client has ended it.",
  },
  {
    id: "disconnect-ends-session",
    family: "sessionLife",
    deviation: "A client that leaves the conversation loses its session at once, without a word.",
  },
  {
    id: "inactivity-tolerated",
    family: "sessionLife",
    deviation: "A client may be silent for ever: there is no warning and no end.",
  },
  {
    id: "abort-ends-session",
    family: "sessionLife",
    deviation: "A client that breaks off its poll has left: its session ends.",
    severity: "critical",
  },
] as const satisfies readonly Fault[];
