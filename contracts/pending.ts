/** What a fault that no requirement notices yet breaks, and why it is not noticed. */
export interface UnnoticedFault {
  /** The statement of the API that the tenant breaks. */
  readonly breaks: string;
  readonly reason: string;
}

/** Faults without a proof, by id. */
export const pendingFaults: Readonly<Record<string, UnnoticedFault>> = {
  "full-house-code-5000": {
    breaks: "A chat request that finds no room is answered 5001.",
    reason: "the suite's target has no chat servers that can be full",
  },
  "seats-never-freed": {
    breaks: "A session that has ended leaves its place to others.",
    reason: "the suite's target has no chat servers that can be full",
  },
  "ended-sessions-kept": {
    breaks: "A session that is over takes no room.",
    reason: "the same answers come, from more memory: no request can tell",
  },
};
