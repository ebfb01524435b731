import type { Control } from "./share-world.ts";

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

/** The run's control as one share sees it, over `ask`, which resolves with the text of an answer. */
export function controlBy(controlUrl: string, share: number, ask: (url: string) => Promise<string>): Control {
  const answerTo = (path: string): Promise<string> => ask(`${controlUrl}${path}?share=${share}`);
  return {
    ready: async () => controlAnswer.startOf(await answerTo("/ready")),
    isStopped: async () => controlAnswer.isStop(await answerTo("/stop")),
  };
}
