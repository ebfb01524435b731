/** What the run's control says, on both ends. */
export const controlAnswer = {
  /** Longest that an answer takes: the slowest of all processes has to be ready first. */
  longestMs: 120_000,
  start: (atMs: number): string => `start ${atMs}`,
  stop: "stop",
  goOn: "go on",
  /** @throws Error when the text is no such answer. */
  startOf(text: string): number {
    const atMs = Number(/^start (\d+)$/.exec(text)?.[1]);
    if (!Number.isFinite(atMs)) throw new Error(`the run's control: expected the moment of the start, got "${text}"`);
    return atMs;
  },
  /** A control that is gone leaves nobody who could want the load. */
  isStop: (text: string): boolean => text !== "go on",
} as const;
