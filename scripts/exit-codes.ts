/** How the command line ends. Every command ends with one of these four numbers and no other. */
export const exitCode = { kept: 0, broken: 1, usage: 2, suite: 3 } as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** One sentence a code, printed by `cx help` and under every failure. */
export const exitMeaning: Readonly<Record<ExitCode, string>> = {
  0: "what was checked keeps the contract and the budgets",
  1: "the contract or a budget is broken",
  2: "the command line, a setting or a named file is wrong",
  3: "the suite itself could not run, was interrupted, or had nothing to check",
};
