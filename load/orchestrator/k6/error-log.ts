import { readFile } from "node:fs/promises";

/** What k6 wrote at level error. */
export interface ErrorLog {
  /** What the script said itself. */
  readonly remarks: string[];
  /** The first thing that k6 said, from which the others follow; null when it said nothing. */
  readonly complaint: string | null;
}

/** Reads a log of k6; one that is not there is empty. */
export async function errorsIn(file: string): Promise<ErrorLog> {
  const text = await readFile(file, "utf8").catch(() => "");
  const lines = text.split("\n").filter((line) => line.includes("level=error"));
  const messages = lines.map((line) => ({ isScripts: line.includes("source=console"), text: messageIn(line) }));
  return {
    remarks: messages.filter(({ isScripts }) => isScripts).map((message) => message.text),
    complaint: messages.find(({ isScripts }) => !isScripts)?.text ?? null,
  };
}

/** The message of one line, which is quoted where it holds blanks. */
function messageIn(line: string): string {
  const quoted = /\bmsg="((?:[^"\\]|\\.)*)"/.exec(line)?.[1];
  if (quoted === undefined) return /\bmsg=(\S+)/.exec(line)?.[1] ?? line;
  try {
    return String(JSON.parse(`"${quoted}"`));
  } catch {
    return quoted;
  }
}
