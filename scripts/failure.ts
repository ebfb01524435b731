import { exitMeaning, type ExitCode } from "./exit-codes.ts";

/** One thing that went wrong, in the words a reader needs to put it right; every member is one lower-case clause. */
export interface Problem {
  what: string;
  where: string;
  expected: string;
  got: string;
  next: string;
}

/** An expected end of a command: carries its problems and the exit code; printed without a stack. */
export class Failure extends Error {
  readonly problems: readonly Problem[];
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, problems: Problem | readonly Problem[], options?: ErrorOptions) {
    const list = [problems].flat();
    super(list.map((problem) => problem.what).join("; "), options);
    this.name = "Failure";
    this.problems = list;
    this.exitCode = exitCode;
  }
}

const parts = ["where", "expected", "got", "next"] as const;

function formatProblem(prefix: string, problem: Problem): string {
  const rows = parts.map((part) => `  ${`${part}:`.padEnd(10)}${problem[part]}`);
  return [`${prefix}: ${problem.what}`, ...rows].join("\n");
}

/** The fixed text of a failure: one block a problem, then the exit code and what it means. */
export function formatFailure(prefix: string, failure: Failure): string {
  const blocks = failure.problems.map((problem) => formatProblem(prefix, problem));
  return `${blocks.join("\n")}\n  ${"exit:".padEnd(10)}${failure.exitCode}, ${exitMeaning[failure.exitCode]}\n`;
}

/** The last words of an error and of everything that caused it, in one line. */
export function causeLine(error: unknown): string {
  const lines: string[] = [];
  for (let at = error; at !== undefined && lines.length < 5; at = at instanceof Error ? at.cause : undefined) {
    const text = at instanceof Error ? at.message || codeOf(at) || at.name : JSON.stringify(at);
    if (!lines.includes(text)) lines.push(text);
  }
  return lines.join(", because ").replaceAll(/\s*\n\s*/g, " ");
}

/** Node's error code such as ENOENT, or undefined. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
