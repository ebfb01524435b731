import { isObject } from "./json-scan.ts";
import type { RecordedItem, Recording } from "./recording.ts";

const specimenUuid = "00000000-0000-4000-8000-000000000001";

/** What stands in for a masked value of each known form. */
const specimens: Readonly<Record<string, string>> = {
  "<digits as string>": "42",
  "<uuid>": specimenUuid,
  "<lower-case uuid>": specimenUuid,
};

const alternatives = /^<([^<>|]+(?:\|[^<>|]+)+)>$/;
const anyPlaceholder = /^<[^<>]+>$/;

function valuesOf(text: string): readonly string[] {
  return alternatives.exec(text)?.[1]?.split("|") ?? [specimens[text] ?? text];
}

function noteOn(text: string): string | undefined {
  if (alternatives.test(text)) return `"${text}" was read as each of its values in turn`;
  const specimen = specimens[text];
  if (specimen !== undefined) return `"${text}" was read as "${specimen}"`;
  return anyPlaceholder.test(text)
    ? `"${text}" is a placeholder of no known form and was kept as it stands`
    : undefined;
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return isObject(value) ? Object.values(value).flatMap(textsIn) : [];
}

/** The value with every masked text replaced; where a text lists alternatives, `round` picks one. */
function replaced(value: unknown, round: number): unknown {
  if (typeof value === "string") {
    const values = valuesOf(value);
    return values[round % values.length];
  }
  if (Array.isArray(value)) return value.map((entry) => replaced(entry, round));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, replaced(member, round)]));
}

/**
 * Turns a log whose values were masked into items that can be checked: a placeholder becomes a specimen of the form it
 * states, one that lists alternatives gives one item each. Every substitution is a note, since a specimen proves the
 * form that the log's author wrote down and no more.
 */
export function unmask(items: readonly RecordedItem[]): Recording {
  const notes = new Set<string>();
  const unmasked = items.flatMap((item): RecordedItem[] => {
    const masked = item.kind === "event" ? item.event : item.body;
    const texts = textsIn(masked);
    for (const note of texts.map(noteOn)) if (note !== undefined) notes.add(note);
    const rounds = Math.max(1, ...texts.map((text) => valuesOf(text).length));
    return Array.from({ length: rounds }, (_, round) => {
      const value = replaced(masked, round);
      return item.kind === "event" ? { ...item, event: value } : { ...item, body: value };
    });
  });
  return { form: "masked observation log", items: unmasked, notes: [...notes] };
}
