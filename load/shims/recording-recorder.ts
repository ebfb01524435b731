import type { Recorder } from "../recorder.ts";

/** A recorder that keeps what it is told, for tests; counts by "poll empty", "request sendEvents started". */
export interface RecordingRecorder extends Recorder {
  readonly counts: Readonly<Record<string, number>>;
  readonly times: Readonly<Record<string, readonly number[]>>;
}

export function recordingRecorder(): RecordingRecorder {
  const counts: Record<string, number> = {};
  const times: Record<string, number[]> = {};
  const count = (name: string): void => {
    counts[name] = (counts[name] ?? 0) + 1;
  };
  return {
    counts,
    times,
    request: (operation, stage) => count(`request ${operation} ${stage}`),
    poll: (outcome) => count(`poll ${outcome}`),
    creation: (outcome) => count(`creation ${outcome}`),
    mishap: (kind) => count(`mishap ${kind}`),
    time: (trend, ms) => void (times[trend] ??= []).push(ms),
  };
}
