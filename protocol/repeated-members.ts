import { isJsonObject } from "./json.ts";

/** How many members of a JSON text are there once more than the value that was read from it has them; a reader keeps the last of each name. */
export function repeatedMembers(text: string, value: unknown): number {
  // Under load this reads every answer. Most are written as every JSON writer writes them, and k6 writes faster than it counts.
  return isWrittenSo(value, text) ? 0 : countNames(text) - countMembers(value);
}

function isWrittenSo(value: unknown, text: string): boolean {
  try {
    return JSON.stringify(value) === text;
  } catch {
    // Nested too deeply to be written.
    return false;
  }
}

/** Looks from quote to quote: a regular expression takes k6 several times as long. */
function countNames(text: string): number {
  let count = 0;
  let start = text.indexOf('"');
  while (start !== -1) {
    const end = endOfText(text, start);
    if (end === -1) break;
    let next = end + 1;
    while (isSpace(text.charCodeAt(next))) next += 1;
    if (text[next] === ":") count += 1;
    start = text.indexOf('"', next);
  }
  return count;
}

/** Where the text that starts with this quote ends; -1 when it does not. */
function endOfText(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end;
}

/** Is there an odd number of backslashes in front? */
function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text[first - 1] === "\\") first -= 1;
  return (at - first) % 2 === 1;
}

/** Space, tabulator, line feed, carriage return: all that JSON takes for space. Source: RFC 8259, section 2. */
function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
}

/** Members of a value and of all that is in it; what is read from a text has each name once. */
function countMembers(value: unknown): number {
  // A list of what is still to be looked into, as what came may be nested more deeply than calls can be.
  const open = [value];
  let count = 0;
  for (let at = 0; at < open.length; at += 1) {
    const one = open[at];
    if (!isJsonObject(one)) continue;
    if (!Array.isArray(one)) count += Object.keys(one).length;
    for (const inner of Object.values(one)) open.push(inner);
  }
  return count;
}
