import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const pages = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".md") && !/^(node_modules|\.git|reports\/out)\//.test(path))
  .toSorted();

/** Relative links, and words in backticks that begin with a folder of the project. */
function pathsNamed(page: string): string[] {
  const text = readFileSync(join(root, page), "utf8");
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map((match) => join(dirname(page), match[1] ?? ""));
  const folders = readdirSync(root).filter((entry) => statSync(join(root, entry)).isDirectory());
  const quoted = [...text.matchAll(/`([\w.-]+\/[\w./-]*)`/g)]
    .map((match) => match[1] ?? "")
    .filter((path) => folders.includes(path.split("/")[0] ?? "") && !path.startsWith("reports/out"));
  return [...links, ...quoted];
}

test("the pages are found", () => {
  expect(pages).toContain("README.md");
});

test.each(pages)("each path that %s names is there", (page) => {
  const missing = pathsNamed(page).filter(
    (path) => statSync(join(root, path), { throwIfNoEntry: false }) === undefined,
  );
  expect(missing).toEqual([]);
});
