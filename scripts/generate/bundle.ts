import { bundle, lint, loadConfig } from "@redocly/openapi-core";
import { fileURLToPath } from "node:url";
import type { Document } from "./document.ts";

const root = fileURLToPath(new URL("../../openapi/openapi.yaml", import.meta.url));
const rules = fileURLToPath(new URL("../../redocly.yaml", import.meta.url));

/** The hand-authored document as one object, every file of it joined. Throws with all problems when a part cannot be joined. */
export async function bundleDocument(): Promise<Document> {
  const config = await loadConfig({ configPath: rules });
  const { bundle: joined, problems } = await bundle({ ref: root, config });
  const errors = problems.filter((problem) => problem.severity === "error").map((problem) => problem.message);
  if (errors.length > 0) throw new Error(`openapi/openapi.yaml cannot be bundled:\n  ${errors.join("\n  ")}`);
  return joined.parsed as Document;
}

/** What the linter says of the document, a line each with file and pointer; empty when it is clean. */
export async function lintDocument(): Promise<string[]> {
  const config = await loadConfig({ configPath: rules });
  const problems = await lint({ ref: root, config });
  return problems.map((problem) => {
    const at = problem.location[0];
    return `${problem.severity} ${problem.ruleId}: ${problem.message} (${at?.source.absoluteRef ?? root}${at?.pointer ?? ""})`;
  });
}
