import type { Run } from "./model.ts";
import { visibleText } from "./visible-text.ts";

/** The run with all of its text as `visibleText` shows it: evidence comes from the other side of the wire. */
export function visibleRun(run: Run): Run {
  return JSON.parse(JSON.stringify(run), (_, value: unknown) =>
    typeof value === "string" ? visibleText(value) : value,
  ) as Run;
}
