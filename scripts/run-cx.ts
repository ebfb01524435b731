import { spawn, type ChildProcessByStdio } from "node:child_process";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";

const cli = fileURLToPath(new URL("cli.ts", import.meta.url));

export interface Ended {
  /** Exit code, or the name of the signal that killed the process. */
  status: number | string;
  stdout: string;
  stderr: string;
}

export interface Started {
  process: ChildProcessByStdio<null, Readable, Readable>;
  /** Resolves with what the process wrote so far once its standard output matches; rejects when it ends before. */
  seen: (pattern: RegExp) => Promise<string>;
  ended: Promise<Ended>;
}

/** Settings that say where k6 is on this machine, and change nothing of what `cx` does. */
const aboutTheMachine = ["CX_K6", "CX_CACHE_DIR"];

/** The environment without the settings of whoever runs the tests. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !name.startsWith("CX_") || aboutTheMachine.includes(name),
  );
  return Object.fromEntries(kept);
}

/** Starts the command line as a process of its own, for tests of what a person sees. */
export function startCx(args: readonly string[], environment: NodeJS.ProcessEnv = {}): Started {
  const child = spawn(process.execPath, [cli, ...args], {
    env: { ...cleanEnvironment(), NO_COLOR: "1", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const written = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text: string) => void (written[name] += text));
  }
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ status: code ?? signal ?? "unknown", ...written }));
  });
  const seen = (pattern: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (pattern.test(written.stdout)) resolve(written.stdout);
      };
      look();
      child.stdout.on("data", look);
      ended.then(
        ({ status, stderr }) => reject(new Error(`ended with ${status} before ${pattern}: ${stderr}`)),
        (error: unknown) => reject(error instanceof Error ? error : new Error(String(error))),
      );
    });
  return { process: child, seen, ended };
}

/** Runs the command line to its end. */
export function runCx(args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return startCx(args, environment).ended;
}
