import { isObject, positionAt, scanJson, type JsonScan } from "./json-scan.ts";
import { readPair } from "./read-pair.ts";
import { fileFailure } from "./read-input.ts";
import type { Place, RecordedItem, Recording } from "./recording.ts";
import { unmask } from "./unmask.ts";

type Scanned = Extract<JsonScan, { ok: true }>;

const forms = `{"events": […]}, a list or lines of events, a list of {"request", "status", "body"}, or {"observations": […]}`;
const next = `"cx check --help" lists the forms`;

function placeIn(text: string, scanned: Scanned, pointer: string, firstLine: number): Place {
  const lineAt = (below: string): number => {
    let full = pointer + below;
    while (full !== "" && !scanned.offsets.has(full)) full = full.slice(0, full.lastIndexOf("/"));
    return firstLine - 1 + positionAt(text, scanned.offsets.get(full) ?? 0).line;
  };
  return { pointer, lineAt };
}

function notJson(file: string, line: number, column: number, expected: string, got: string): Error {
  const where = `${file}, line ${line}, column ${column}`;
  return fileFailure(
    "the file is not JSON",
    where,
    expected,
    got,
    "put the text right; JSON lines need one value a line",
  );
}

/** What stands at an offset, for a message: a few characters, or the end. */
function excerpt(text: string, offset: number): string {
  const rest = text.slice(offset, offset + 20).split("\n")[0] ?? "";
  return offset >= text.length ? "the end of the file" : JSON.stringify(rest);
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : `a list of ${kindOf(value[0])}`;
  if (isObject(value)) return `an object with ${Object.keys(value).slice(0, 5).join(", ") || "no members"}`;
  return value === null ? "null" : `a ${typeof value}`;
}

const isEvent = (value: unknown): boolean => isObject(value) && "event" in value;
const isPair = (value: unknown): boolean => isObject(value) && "request" in value;

/** One value that may stand alone in a line or a list: an event, a pair, or an events document. */
function readItems(file: string, value: unknown, place: (pointer: string) => Place, pointer: string): RecordedItem[] {
  if (isEvent(value)) return [{ kind: "event", place: place(pointer), event: value }];
  if (isPair(value)) return [readPair(file, value as Record<string, unknown>, place(pointer))];
  if (isObject(value) && Array.isArray(value["events"])) {
    return value["events"].map((event: unknown, index) => ({
      kind: "event",
      place: place(`${pointer}/events/${index}`),
      event,
    }));
  }
  const { lineAt } = place(pointer);
  const where = `${file}, line ${lineAt("")}${pointer === "" ? "" : `, ${pointer}`}`;
  throw fileFailure("the file has a shape that cannot be checked", where, forms, kindOf(value), next);
}

function readDocument(file: string, text: string, scanned: Scanned): Recording {
  const place = (pointer: string): Place => placeIn(text, scanned, pointer, 1);
  const { value } = scanned;
  const readList = (list: readonly unknown[], pointer: string): RecordedItem[] =>
    list.flatMap((entry, index) => readItems(file, entry, place, `${pointer}/${index}`));
  if (Array.isArray(value)) {
    const items = readList(value, "");
    return { form: value.some(isPair) ? "request/answer pairs" : "list of events", items, notes: [] };
  }
  if (isObject(value) && Array.isArray(value["observations"])) {
    const items = readList(value["observations"], "/observations");
    return unmask(items);
  }
  if (isObject(value) && Array.isArray(value["pairs"])) {
    return { form: "request/answer pairs", items: readList(value["pairs"], "/pairs"), notes: [] };
  }
  const items = readItems(file, value, place, "");
  if (isPair(value)) return { form: "request/answer pairs", items, notes: [] };
  return { form: isEvent(value) ? "list of events" : "events document", items, notes: [] };
}

function readLines(file: string, lines: readonly { text: string; line: number }[]): Recording {
  const items = lines.flatMap(({ text, line }) => {
    const scanned = scanJson(text);
    if (!scanned.ok) throw notJson(file, line, scanned.offset + 1, scanned.expected, excerpt(text, scanned.offset));
    return readItems(file, scanned.value, (pointer) => placeIn(text, scanned, pointer, line), "");
  });
  return { form: "JSON lines", items, notes: [] };
}

/**
 * Finds out what form a text has and reads it. A text that is JSON as a whole is a document; else, when its first line
 * is JSON by itself, every line must be.
 * @throws Failure (usage) with line and column when it is not JSON, or with what was found when the shape is unknown.
 */
export function readRecording(file: string, text: string): Recording {
  const whole = scanJson(text);
  if (whole.ok) return readDocument(file, text, whole);
  const lines = text
    .split(/\r?\n/)
    .map((content, index) => ({ text: content, line: index + 1 }))
    .filter((line) => line.text.trim() !== "");
  const [first] = lines;
  if (first !== undefined && lines.length > 1 && scanJson(first.text).ok) return readLines(file, lines);
  const { line, column } = positionAt(text, whole.offset);
  throw notJson(file, line, column, whole.expected, excerpt(text, whole.offset));
}
