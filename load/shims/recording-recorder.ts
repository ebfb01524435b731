import type { Recorder } from "../recorder.ts";

/** A recorder that keeps what it is told, for tests; counts by "ended getNewChatEvents empty", "mishap lostSession". */
export interface RecordingRecorder extends Recorder {
  readonly counts: Readonly<Record<string, number>>;
  readonly measured: Readonly<Record<string, readonly number[]>>;
  readonly remarks: readonly string[];
}

export function recordingRecorder(): RecordingRecorder {
  const counts: Record<string, number> = {};
  const measured: Record<string, number[]> = {};
  const remarks: string[] = [];
  let open = 0;
  const count = (name: string, times = 1): void => {
    counts[name] = (counts[name] ?? 0) + times;
  };
  return {
    counts,
    measured,
    remarks,
    started(operation) {
      open += 1;
      count(`started ${operation}`);
    },
    ended(operation, outcome) {
      open -= 1;
      count(`ended ${operation} ${outcome}`);
    },
    mishap: (kind) => count(`mishap ${kind}`),
    delivery: (kind, times) => count(`delivery ${kind}`, times),
    checked: (operation, isKept) => count(`checked ${operation} ${isKept ? "kept" : "broken"}`),
    bytes: (operation, bytes) => count(`bytes ${operation}`, bytes),
    measure: (trend, value) => void (measured[trend] ??= []).push(value),
    remark: (text) => void remarks.push(text),
    flush: () => undefined,
    get open() {
      return open;
    },
  };
}
