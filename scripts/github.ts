import { appendFile } from "node:fs/promises";

import type { Run } from "../reports/model.ts";
import { githubAnnotations } from "../reports/writers/github-annotations.ts";
import { githubSummary } from "../reports/writers/github-summary.ts";
import { causeLine } from "./failure.ts";

export interface GithubOptions {
  readonly environment: NodeJS.ProcessEnv;
  readonly out: (text: string) => void;
  readonly note: (text: string) => void;
}

/** Tells GitHub's runner what a run brought, where one runs it: annotations in the log, and the summary of the step. */
export async function tellGithub(run: Run, { environment, out, note }: GithubOptions): Promise<void> {
  if (environment["GITHUB_ACTIONS"] !== "true") return;
  const annotations = githubAnnotations(run);
  if (annotations !== "") out(annotations.endsWith("\n") ? annotations : `${annotations}\n`);
  const file = environment["GITHUB_STEP_SUMMARY"];
  if (file === undefined || file === "") return;
  try {
    await appendFile(file, githubSummary(run));
  } catch (error) {
    // The verdict stands whether it can be summed up there or not.
    note(`the summary of the step cannot be written to ${file}: ${causeLine(error)}\n`);
  }
}
