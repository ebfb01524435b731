/** What a deviation does to real clients: one line each. */
export const severities = {
  critical: "words or data are lost, made up or shown to the wrong client, or a client can chat no more",
  major: "a feature fails, or the client shows something wrong, waits in vain or asks again and again",
  minor: "clients cope; only a strict decoder, a proxy or a reader of logs notices",
} as const;

export type FaultSeverity = keyof typeof severities;
