import fc from "fast-check";

/** One thing that a client does with its session. */
export type SessionStep =
  | { readonly do: "request" | "poll" | "history" | "active" | "subscribe" | "disconnect" | "end" | "upload" }
  | { readonly do: "say"; readonly text: string }
  | { readonly do: "receipt"; readonly kind: "delivered" | "read" }
  /** Somebody else does what only the session's own client may. */
  | { readonly do: "intrude"; readonly how: "poll" | "say" | "history" }
  | { readonly do: "wait"; readonly ms: number };

const plain = fc
  .constantFrom("request", "poll", "poll", "poll", "history", "active", "subscribe", "disconnect", "end", "upload")
  .map((what): SessionStep => ({ do: what as "poll" }));

const step: fc.Arbitrary<SessionStep> = fc.oneof(
  { weight: 8, arbitrary: plain },
  {
    weight: 4,
    arbitrary: fc.constantFrom("hello", "/quiet", "and more").map((text): SessionStep => ({ do: "say", text })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom("delivered", "read")
      .map((kind): SessionStep => ({ do: "receipt", kind: kind as "read" })),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom("poll", "say", "history")
      .map((how): SessionStep => ({ do: "intrude", how: how as "poll" })),
  },
  { weight: 1, arbitrary: fc.constantFrom(0, 500, 2_000).map((ms): SessionStep => ({ do: "wait", ms })) },
);

/** What a client may do from the first request on, in any order; a shorter list is a smaller one. */
export const sessionSteps: fc.Arbitrary<readonly SessionStep[]> = fc.array(step, { minLength: 1, maxLength: 16 });
