import type { Fault } from "./fault.ts";

export const sessionFaults = [
  {
    id: "client-id-ignored",
    family: "session",
    deviation: "A session answers to any client that knows its id.",
  },
  {
    id: "cookie-ignored",
    family: "session",
    deviation: "All clients with the id WebChat are one and the same, whatever their cookies, and no cookie is set.",
  },
  {
    id: "request-chat-always-new",
    family: "session",
    deviation: "A second chat request makes a second session in place of returning the first.",
  },
  {
    id: "active-chat-stale",
    family: "session",
    deviation: "Get Active Chat goes on to answer with a session that has ended.",
  },
  {
    id: "ended-chat-pollable",
    family: "session",
    deviation: "A session that has ended and told everything can be polled on, without events.",
  },
  {
    id: "send-after-end-accepted",
    family: "session",
    deviation: "Events sent to a session that has ended are answered with success.",
  },
  {
    id: "history-after-end-readable",
    family: "session",
    deviation: "The history of a session that has ended is answered.",
  },
  {
    id: "client-end-ignored",
    family: "session",
    deviation: "A session lives on after its client has ended it.",
  },
  {
    id: "disconnect-ends-session",
    family: "session",
    deviation: "A client that leaves the conversation loses its session at once, without a word.",
  },
  {
    id: "inactivity-tolerated",
    family: "session",
    deviation: "A client may be silent for ever: there is no warning and no end.",
  },
] as const satisfies readonly Fault[];
