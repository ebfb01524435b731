import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isInstalled, recordInstallation } from "./setup-stamp.mjs";

// Plain JavaScript: this runs before the suite's own Node is there, on one that may not strip types.

/** As in exit-codes.ts, which this cannot import: the suite itself could not run. */
const suiteCannotRun = 3;

const root = fileURLToPath(new URL("..", import.meta.url));
const suiteNode = join(root, "node_modules", "node", "bin", "node");

/**
 * @param {{ what: string, where: string, expected: string, got: string, next: string }} problem
 * @returns {never}
 */
function fail({ what, where, expected, got, next }) {
  const rows = [`where:    ${where}`, `expected: ${expected}`, `got:      ${got}`, `next:     ${next}`];
  process.stderr.write(`setup: ${what}\n${rows.map((row) => `  ${row}\n`).join("")}`);
  process.exit(suiteCannotRun);
}

/**
 * @param {string} command
 * @param {string[]} args
 * @returns {string | undefined} how it failed
 */
function failureOf(command, args) {
  // Notes belong on standard error: standard output is for what the verb that called setup has to say.
  const { error, status, signal } = spawnSync(command, args, { cwd: root, stdio: ["ignore", 2, "inherit"] });
  if (error !== undefined) return error.message;
  return status === 0 ? undefined : `exit ${signal ?? status}`;
}

function install() {
  process.stderr.write("setup: installing what package-lock.json names\n");
  const failure = failureOf("npm", ["ci", "--loglevel=error"]);
  if (failure !== undefined) {
    fail({
      what: "the packages could not be installed",
      where: root,
      expected: "npm ci to end with 0",
      got: failure,
      next: "read npm's message above, then run npm ci again",
    });
  }
  if (!existsSync(suiteNode)) {
    fail({
      what: "the installation brought no Node",
      where: suiteNode,
      expected: "the binary that the install script of the package node puts there",
      got: "no such file",
      next: "allow install scripts (npm config get ignore-scripts) and run npm ci again",
    });
  }
  recordInstallation(root);
}

if (!isInstalled(root) || !existsSync(suiteNode)) install();
// ensure.ts has said what is wrong and what to do.
if (failureOf(suiteNode, [join(root, "load", "orchestrator", "k6", "ensure.ts")]) !== undefined) {
  process.exitCode = suiteCannotRun;
}
