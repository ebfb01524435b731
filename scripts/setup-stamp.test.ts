import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { isInstalled, recordInstallation, wantedStamp } from "./setup-stamp.mjs";

function project(): string {
  const root = mkdtempSync(join(tmpdir(), "cx-setup-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  writeFileSync(join(root, "package.json"), "{}");
  writeFileSync(join(root, "package-lock.json"), `{ "lockfileVersion": 3 }`);
  return root;
}

test("a clone without node_modules is not installed", () => {
  expect(isInstalled(project())).toBe(false);
});

test("a recorded installation holds until node_modules is emptied", () => {
  const root = project();
  recordInstallation(root);
  expect(isInstalled(root)).toBe(true);
  rmSync(join(root, "node_modules"), { recursive: true });
  expect(isInstalled(root)).toBe(false);
});

test.each(["package.json", "package-lock.json"])("a change in %s makes the installation stale", (name) => {
  const root = project();
  recordInstallation(root);
  writeFileSync(join(root, name), "{ }");
  expect(isInstalled(root)).toBe(false);
});

test("text that moves from one file to the other changes the stamp", () => {
  const root = project();
  const stamp = wantedStamp(root);
  cpSync(join(root, "package.json"), join(root, "kept"));
  cpSync(join(root, "package-lock.json"), join(root, "package.json"));
  cpSync(join(root, "kept"), join(root, "package-lock.json"));
  expect(wantedStamp(root)).not.toBe(stamp);
});
