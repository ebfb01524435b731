import type { z } from "zod";
import { runFormat, runSchema, type Run } from "./model.ts";
import { UnreadableRun } from "./unreadable-run.ts";

/** More differences than these help nobody to find the cause. */
const mostShown = 3;

/**
 * A run out of the text of its file; `where` names the file in messages.
 * @throws UnreadableRun when the text is no JSON, of another format, or not of the shape of reports/run.schema.json.
 */
export function parseRun(text: string, where: string): Run {
  const json = parseJson(text, where);
  const format: unknown = typeof json === "object" && json !== null && "format" in json ? json.format : undefined;
  if (format !== runFormat) {
    throw new UnreadableRun({
      what: "the file holds no run of this format",
      where: `${where} at /format`,
      expected: JSON.stringify(runFormat),
      got: format === undefined ? "nothing" : excerpt(JSON.stringify(format)),
      next: "name the run.json of a run, and read it with the version of the suite that wrote it",
    });
  }
  const result = runSchema.safeParse(json);
  if (result.success) return result.data;
  throw new UnreadableRun({
    what: "the run file is not of the right shape",
    where: `${where} at ${pointer(result.error.issues[0]?.path ?? [])}`,
    expected: `the shape of reports/run.schema.json (${runFormat})`,
    got: differences(result.error.issues),
    next: "read it with the version of the suite that wrote it; a file that was edited has to be made again",
  });
}

function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UnreadableRun(
      {
        what: "the run file is no JSON",
        where,
        expected: "the run.json of a run",
        got: text === "" ? "an empty file" : excerpt((error as Error).message),
        next: "name the run.json of a run; one that is cut off has to be made again",
      },
      { cause: error },
    );
  }
}

function differences(issues: readonly z.core.$ZodIssue[]): string {
  const shown = issues.slice(0, mostShown).map(({ path, message }) => `${pointer(path)}: ${message}`);
  const more = issues.length - shown.length;
  return excerpt([...shown, ...(more > 0 ? [`and ${more} more`] : [])].join("; "));
}

function pointer(path: readonly PropertyKey[]): string {
  const segments = path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`);
  return segments.join("") || "the top level";
}

function excerpt(text: string): string {
  return text.length <= 400 ? text : `${text.slice(0, 400)}…`;
}
