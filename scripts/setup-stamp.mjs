import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

// Plain JavaScript: this runs before the suite's own Node is there, on one that may not strip types.

/** What `npm ci` installs from; a change in either makes the installation stale. */
const inputs = ["package-lock.json", "package.json"];

/** @param {string} root */
const stampFile = (root) => join(root, "node_modules", ".cx-setup");

/**
 * Digest of what the installation follows from.
 * @param {string} root the project's folder
 * @returns {string} 64 hexadecimal digits
 */
export function wantedStamp(root) {
  const hash = createHash("sha256");
  for (const name of inputs) hash.update(readFileSync(join(root, name))).update("\0");
  return hash.digest("hex");
}

/**
 * Whether the last finished installation followed from the files as they are now.
 * @param {string} root the project's folder
 * @returns {boolean}
 */
export function isInstalled(root) {
  try {
    return readFileSync(stampFile(root), "utf8") === wantedStamp(root);
  } catch {
    return false;
  }
}

/**
 * Records that the installation is finished. `npm ci` empties the folder, so a record never outlives what it is about.
 * @param {string} root the project's folder
 */
export function recordInstallation(root) {
  mkdirSync(dirname(stampFile(root)), { recursive: true });
  writeFileSync(stampFile(root), wantedStamp(root));
}
