import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** A process of the benchmark, and what it can be asked. */
export interface Child {
  /**
   * Asks it for something and waits for the answer.
   * @throws Error when it fails, ends, or lets the time run out.
   */
  ask<Answer>(question: string, timeLimitMs: number, given?: unknown): Promise<Answer>;
  /** Ends it, and waits until it has. */
  stop(): Promise<void>;
}

/** What goes from parent to child. */
export interface Question {
  readonly question: string;
  readonly given: unknown;
}

/** What comes back. */
export type Reply = { readonly answer: unknown } | { readonly failure: string };

/** Raises the limit of open files as far as it may be, then becomes the program. */
const withAllFiles = 'ulimit -Sn "$(ulimit -Hn)" 2>/dev/null; exec "$@"';

/** Starts a file of this folder as a process of its own; it ends with this one at the latest. */
export function startChild(file: string, args: readonly string[] = [], flags: readonly string[] = []): Child {
  const program = fileURLToPath(new URL(file, import.meta.url));
  const command = [process.execPath, ...flags, program, ...args];
  const child = spawn("sh", ["-c", withAllFiles, "sh", ...command], { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  const ended = new Promise<string>((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, signal) => resolve(`it ended with ${signal ?? code}`));
  });

  return {
    async ask<Answer>(question: string, timeLimitMs: number, given: unknown = null): Promise<Answer> {
      const { promise, resolve, reject } = Promise.withResolvers<Answer>();
      const fail = (reason: string): void => reject(new Error(`${file} was asked to ${question}: ${reason}`));
      const timer = setTimeout(() => fail(`no answer in ${timeLimitMs / 1000} s`), timeLimitMs);
      const hear = (reply: Reply): void => ("failure" in reply ? fail(reply.failure) : resolve(reply.answer as Answer));
      child.once("message", hear as (message: unknown) => void);
      void ended.then(fail);
      child.send({ question, given } satisfies Question);
      try {
        return await promise;
      } finally {
        clearTimeout(timer);
        child.off("message", hear as (message: unknown) => void);
      }
    },
    async stop() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

type Answers = Readonly<Record<string, (given: unknown) => unknown>>;

/** Time on a processor since the start, in microseconds; each child can be asked for it. */
function measureCpu(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/** The child's side: answers questions one after the other, and ends when its parent does. */
export function answerQuestions(own: Answers): void {
  const answers: Answers = { ...own, measureCpu };
  process.once("disconnect", () => process.exit());
  process.on("message", ({ question, given }: Question) => {
    void answerOne(answers[question], given).then((message) => process.send?.(message));
  });
}

async function answerOne(answer: ((given: unknown) => unknown) | undefined, given: unknown): Promise<Reply> {
  try {
    if (answer === undefined) throw new Error("it does not know how");
    return { answer: await answer(given) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
