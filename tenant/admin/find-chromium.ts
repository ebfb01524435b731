import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome"];

/** The Chromium to test the console in: the one that CX_CHROMIUM names, else the first on PATH; null where there is none. */
export function findChromium({ CX_CHROMIUM: named, PATH: path = "" }: NodeJS.ProcessEnv): string | null {
  if (named !== undefined && named !== "") return named;
  const places = path.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return places.find(isExecutable) ?? null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
