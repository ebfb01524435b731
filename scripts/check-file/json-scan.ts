/** Where each value of a JSON text starts (offset in UTF-16 units, by JSON pointer), or the first place that is wrong. */
export type JsonScan =
  { ok: true; value: unknown; offsets: ReadonlyMap<string, number> } | { ok: false; offset: number; expected: string };

const space = /[ \t\n\r]*/y;
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// eslint-disable-next-line no-control-regex -- JSON forbids exactly these characters inside a string (RFC 8259, section 7)
const stringBody = /(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/y;
const deepest = 500;

class Fault extends Error {
  readonly offset: number;
  constructor(offset: number, expected: string) {
    super(expected);
    this.offset = offset;
  }
}

/** One segment of a JSON pointer (RFC 6901). */
export function pointerSegment(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

function locate(text: string): Map<string, number> {
  const offsets = new Map<string, number>();
  let at = 0;
  const match = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? "";
    at += found.length;
    return found;
  };
  const take = (sign: string): boolean => {
    match(space);
    if (text[at] !== sign) return false;
    at += 1;
    return true;
  };
  const string = (expected: string): string => {
    const start = at;
    if (!take('"')) throw new Fault(at, expected);
    match(stringBody);
    if (text[at] !== '"') throw new Fault(at, "a character that may stand in a string, or its closing quote");
    at += 1;
    return JSON.parse(text.slice(start, at).trimStart()) as string;
  };
  const members = (close: string, one: (index: number) => void): void => {
    at += 1;
    if (take(close)) return;
    for (let index = 0; ; index += 1) {
      one(index);
      if (take(close)) return;
      if (!take(",")) throw new Fault(at, `a comma or ${close}`);
    }
  };
  const value = (pointer: string, depth: number): void => {
    match(space);
    offsets.set(pointer, at);
    if (depth > deepest) throw new Fault(at, `at most ${deepest} levels`);
    if (text[at] === "{") {
      members("}", () => {
        const name = string("a member name in double quotes");
        if (!take(":")) throw new Fault(at, "a colon");
        value(`${pointer}/${pointerSegment(name)}`, depth + 1);
      });
    } else if (text[at] === "[") {
      members("]", (index) => value(`${pointer}/${index}`, depth + 1));
    } else if (text[at] === '"') {
      string("a string");
    } else if (match(scalar) === "") {
      throw new Fault(at, "a JSON value");
    }
  };
  value("", 0);
  match(space);
  if (at < text.length) throw new Fault(at, "the end of the text");
  return offsets;
}

/** Reads a JSON text and remembers places, because Node's own parser often says neither line nor column. */
export function scanJson(text: string): JsonScan {
  try {
    const offsets = locate(text);
    return { ok: true, value: JSON.parse(text) as unknown, offsets };
  } catch (error) {
    if (error instanceof Fault) return { ok: false, offset: error.offset, expected: error.message };
    throw error;
  }
}

/** Line and column of an offset, both counted from 1. */
export function positionAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}

/** Is it a JSON object, not a list and not null? */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
