import type { OptionRow } from "./options.ts";

export type Reading = { ok: true; value: string | number | boolean } | { ok: false; expected: string };

const unitMs: Readonly<Record<string, number>> = { "": 1, ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
const words: Readonly<Record<string, boolean>> = {
  "1": true,
  true: true,
  yes: true,
  "0": false,
  false: false,
  no: false,
};

function readInteger(text: string, min: number, max: number): Reading {
  const value = Number(text);
  const isGood = /^\d+$/.test(text) && value >= min && value <= max;
  return isGood ? { ok: true, value } : { ok: false, expected: `a whole number from ${min} to ${max}` };
}

/** A time with its unit, in milliseconds. */
export function readDuration(text: string, minMs: number, maxMs: number): Reading {
  const match = /^(\d+(?:\.\d+)?)(ms|s|m|h|)$/.exec(text);
  const value = match === null ? Number.NaN : Math.round(Number(match[1]) * (unitMs[match[2] ?? ""] ?? 1));
  const expected = `a time such as 500ms, 20s or 2m (a bare number is milliseconds), from ${minMs} ms to ${maxMs} ms`;
  return value >= minMs && value <= maxMs ? { ok: true, value } : { ok: false, expected };
}

const unitBytes: Readonly<Record<string, number>> = { "": 1, B: 1, KB: 1024, MB: 1024 * 1024 };

/** A size with its unit, in bytes; as everywhere in the API, a kilobyte has 1024. */
function readSize(text: string, minBytes: number, maxBytes: number): Reading {
  const match = /^(\d+(?:\.\d+)?)(B|KB|MB|)$/i.exec(text);
  const value =
    match === null ? Number.NaN : Math.round(Number(match[1]) * (unitBytes[(match[2] ?? "").toUpperCase()] ?? 1));
  const expected = `a size such as 1KB or 25MB (a bare number is bytes), from ${minBytes} to ${maxBytes} bytes`;
  return value >= minBytes && value <= maxBytes ? { ok: true, value } : { ok: false, expected };
}

/** An origin: scheme, host and port. */
export function readUrl(text: string): Reading {
  const expected = "an http or https address with host and port only, such as https://acme.example.com";
  if (!URL.canParse(text)) return { ok: false, expected };
  const url = new URL(text);
  // The API's own path is added to it; what else an address can hold would silently be dropped.
  const isPlain =
    [url.username, url.password, url.search, url.hash].every((part) => part === "") && url.pathname === "/";
  const isWeb = url.protocol === "http:" || url.protocol === "https:";
  return isPlain && isWeb ? { ok: true, value: url.origin } : { ok: false, expected };
}

/** Reads one value of an option from text, the same way for the command line and for the environment. */
export function readValue(row: OptionRow, text: string): Reading {
  switch (row.kind) {
    case "flag": {
      const value = words[text.toLowerCase()];
      return value === undefined ? { ok: false, expected: "1, true, yes, 0, false or no" } : { ok: true, value };
    }
    case "integer":
      return readInteger(text, row.min, row.max);
    case "duration":
      return readDuration(text, row.minMs, row.maxMs);
    case "size":
      return readSize(text, row.minBytes, row.maxBytes);
    case "url":
      return readUrl(text);
    case "choice":
      return row.choices.includes(text)
        ? { ok: true, value: text }
        : { ok: false, expected: `one of ${row.choices.join(", ")}` };
    case "text":
    case "list":
      return text.trim() === "" ? { ok: false, expected: "a text that is not empty" } : { ok: true, value: text };
  }
}
