import { readFile } from "node:fs/promises";
import { isAbsolute, join } from "node:path";
import { getFileInfo } from "prettier";
import { isForBrowser, isForK6, isGenerated, listedFiles } from "./source-files.ts";
import { looked, lookedAt, numberIn, type Counts, type Step } from "./step.ts";
import { contractCounts, onlyContract, unitCounts } from "./test-counts.ts";

const minuteMs = 60_000;

/** Of `tsc --listFiles` the complaints, not the list. */
const isComplaint = (line: string): boolean => !isAbsolute(line);

export interface StepsOptions {
  /** The project's folder, ending without a slash. */
  root: string;
  /** Every code file of the project, from `root`. */
  files: readonly string[];
  /** An empty folder for results. */
  scratch: string;
}

/**
 * What `check` runs, in this order: generated files, format, lint, layers, dead code, types, unit tests, contracts. Each
 * step proves that its tool looked at the project's files at all.
 */
export function checkSteps({ root, files, scratch }: StepsOptions): readonly Step[] {
  const written = files.filter((file) => !isGenerated(file));
  const unitReport = join(scratch, "unit.json");
  const runs = join(scratch, "runs");
  return [
    {
      name: "generated files are fresh",
      command: ["node", "scripts/cli.ts", "generate", "--check"],
      timeLimitMs: 2 * minuteMs,
      judge: ({ stdout }) => lookedAt(numberIn(stdout, /(\d+) files/), 1, "files"),
    },
    {
      name: "format",
      command: ["prettier", "--check", "."],
      timeLimitMs: 2 * minuteMs,
      judge: async () => lookedAt(await formattedFiles(root, written), written.length, "code files"),
    },
    {
      name: "lint",
      command: ["oxlint"],
      timeLimitMs: 2 * minuteMs,
      judge: ({ stdout }) => lookedAt(numberIn(stdout, /on (\d+) files/), written.length, "files"),
    },
    {
      name: "layers",
      command: ["depcruise", ...topFolders(files)],
      timeLimitMs: 2 * minuteMs,
      judge: ({ stdout }) => lookedAt(numberIn(stdout, /(\d+) modules/), files.length, "modules"),
    },
    {
      name: "dead code",
      // A hint is an entry that matches nothing or an exception that is needed no more.
      command: ["knip", "--treat-config-hints-as-errors"],
      timeLimitMs: 2 * minuteMs,
      judge: () => looked(""),
    },
    {
      name: "types for Node",
      command: ["tsc", "--listFiles"],
      isShown: isComplaint,
      timeLimitMs: 5 * minuteMs,
      judge: ({ stdout }) =>
        typesOf(
          stdout,
          root,
          files.filter((file) => !isForK6(file) && !isForBrowser(file) && !file.endsWith(".cjs")),
        ),
    },
    {
      name: "types for k6",
      command: ["tsc", "--listFiles", "-p", "load/tsconfig.json"],
      isShown: isComplaint,
      timeLimitMs: 5 * minuteMs,
      judge: ({ stdout }) => typesOf(stdout, root, files.filter(isForK6)),
    },
    {
      name: "types for browsers",
      command: ["tsc", "--listFiles", "-p", "tenant/admin/console/tsconfig.json"],
      isShown: isComplaint,
      timeLimitMs: 5 * minuteMs,
      judge: ({ stdout }) => typesOf(stdout, root, files.filter(isForBrowser)),
    },
    {
      name: "unit tests",
      command: [
        "vitest",
        "run",
        "--project=unit",
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${unitReport}`,
      ],
      timeLimitMs: 10 * minuteMs,
      judge: async () => unitCounts(await readFile(unitReport, "utf8")),
    },
    {
      name: "contracts",
      command: ["node", "scripts/cli.ts", "contract", "--quiet", "--out", runs],
      timeLimitMs: 5 * minuteMs,
      judge: async () => contractCounts(await onlyContract(runs)),
    },
  ];
}

function topFolders(files: readonly string[]): string[] {
  return [...new Set(files.map((file) => file.split("/")[0] ?? file))];
}

function typesOf(output: string, root: string, expected: readonly string[]): Counts {
  const listed = listedFiles(output, root);
  const missing = expected.filter((file) => !listed.has(file));
  if (missing.length > 0) throw new Error(`the compiler did not look at ${missing.join(", ")}`);
  return lookedAt(listed.size, expected.length, "files");
}

async function formattedFiles(root: string, files: readonly string[]): Promise<number> {
  const ignorePath = [join(root, ".gitignore"), join(root, ".prettierignore")];
  const infos = await Promise.all(files.map((file) => getFileInfo(join(root, file), { ignorePath })));
  return infos.filter(({ ignored, inferredParser }) => !ignored && inferredParser !== null).length;
}
