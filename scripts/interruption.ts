import { exitCode } from "./exit-codes.ts";
import { Failure } from "./failure.ts";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** The end of a command that was told to stop: exit code 3, because a partial run proves nothing. */
function interruptedFailure(signal: string): Failure {
  return new Failure(exitCode.suite, {
    what: "interrupted",
    where: "this run",
    expected: "to finish",
    got: signal,
    next: "run the same command again; files already written stay where they are",
  });
}

/**
 * Turns the first SIGINT, SIGTERM or SIGHUP into an aborted signal, so that whoever started something can stop it in
 * order. A second one ends the process at once.
 */
export function watchInterruption(): { signal: AbortSignal; dispose: () => void } {
  const controller = new AbortController();
  const onSignal = (name: string): void => {
    if (controller.signal.aborted) process.exit(exitCode.suite);
    controller.abort(interruptedFailure(name));
  };
  for (const name of signals) process.on(name, onSignal);
  const dispose = (): void => {
    for (const name of signals) process.off(name, onSignal);
  };
  return { signal: controller.signal, dispose };
}

/** Resolves when the signal is aborted; at once when it already is. */
export function whenAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
}
