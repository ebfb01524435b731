/** One endpoint of the admin port, as its index shows it. */
export interface Endpoint {
  readonly method: "GET" | "POST" | "DELETE";
  /** With `:name` for each part that varies. */
  readonly path: string;
  readonly summary: string;
}

/** Every endpoint of the admin port itself; what is mounted beside brings its own rows, see `mounts`. */
export const endpoints = [
  { method: "GET", path: "/", summary: "the agent console for browsers; for everyone else this list" },
  { method: "GET", path: "/console/:file", summary: "what the agent console consists of" },
  { method: "GET", path: "/ledger", summary: "the exact count of every request by how it ended" },
  { method: "GET", path: "/health", summary: "is the tenant up, since when, and how much goes on in it" },
  { method: "GET", path: "/config", summary: "the configuration in effect, defaults included and secrets hidden" },
  { method: "GET", path: "/faults", summary: "the faults that are switched on, and how often each was committed" },
  { method: "GET", path: "/events", summary: "server-sent events: what changes, as it changes" },
  { method: "GET", path: "/sessions", summary: "sessions, those that wait for an agent first; ?limit=N, ?state=NAME" },
  {
    method: "GET",
    path: "/sessions/:chatId",
    summary: "one session and its transcript; ?from=N leaves out what is known",
  },
  {
    method: "POST",
    path: "/sessions/:chatId/seen",
    summary: "an agent looks at the session: what was said counts as read",
  },
  { method: "POST", path: "/sessions/:chatId/accept", summary: "take the session out of the queue, as its agent" },
  { method: "POST", path: "/sessions/:chatId/say", summary: 'say something as the agent; {"text": "…"}' },
  {
    method: "POST",
    path: "/sessions/:chatId/typing",
    summary: 'begin or stop to write as the agent; {"isTyping": true}',
  },
  {
    method: "POST",
    path: "/sessions/:chatId/file",
    summary: "share a file as the agent; the body is the file, ?name=NAME",
  },
  { method: "GET", path: "/files/:fileId", summary: "a file that somebody shared" },
  {
    method: "POST",
    path: "/sessions/:chatId/case",
    summary: 'put the session under a case; {"caseId": "…"}, null for none',
  },
  { method: "POST", path: "/sessions/:chatId/transfer", summary: "leave the session and hand it back to the queue" },
  { method: "POST", path: "/sessions/:chatId/end", summary: "leave the session and end it" },
] as const satisfies readonly Endpoint[];
