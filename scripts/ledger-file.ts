import { access, constants } from "node:fs/promises";
import { dirname } from "node:path";
import { writeFileAtomically } from "../reports/write-file-atomically.ts";
import type { LedgerSnapshot } from "../tenant/ledger.ts";
import { exitCode } from "./exit-codes.ts";
import { causeLine, Failure } from "./failure.ts";

/** Finds out that a ledger cannot be written before there is anything in it. @throws Failure (usage) */
export async function demandLedgerFolder(file: string): Promise<void> {
  try {
    await access(dirname(file), constants.W_OK);
  } catch (error) {
    throw new Failure(
      exitCode.usage,
      {
        what: "the ledger cannot be written",
        where: `--ledger ${file}`,
        expected: "a file in a folder that exists, with leave to write",
        got: causeLine(error),
        next: "make the folder, or name another file with --ledger",
      },
      { cause: error },
    );
  }
}

/** Writes the count as it is; others see the file whole or not at all. @throws Failure (suite) */
export async function writeLedgerFile(file: string, ledger: LedgerSnapshot): Promise<void> {
  try {
    await writeFileAtomically(file, `${JSON.stringify(ledger, null, 2)}\n`);
  } catch (error) {
    throw new Failure(
      exitCode.suite,
      {
        what: "the ledger could not be written",
        where: `--ledger ${file}`,
        expected: "a file that can be written when the tenant stops",
        got: causeLine(error),
        next: "use the ledger that is printed above",
      },
      { cause: error },
    );
  }
}
