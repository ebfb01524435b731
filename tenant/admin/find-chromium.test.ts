import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { expect, test } from "vitest";
import { findChromium } from "./find-chromium.ts";

test("the one that is named comes first, then the first on PATH that can be run, and else there is none", async () => {
  const folder = await mkdtemp(join(tmpdir(), "cx-chromium-"));
  const file = join(folder, "chromium-browser");
  try {
    await writeFile(file, "");
    const PATH = ["/nowhere", folder].join(delimiter);
    await chmod(file, 0o644);
    expect(findChromium({ PATH })).toBeNull();
    await chmod(file, 0o755);
    expect(findChromium({ PATH })).toBe(file);
    expect(findChromium({ PATH, CX_CHROMIUM: "/opt/chrome" })).toBe("/opt/chrome");
    expect(findChromium({})).toBeNull();
  } finally {
    await rm(folder, { recursive: true });
  }
});
