import { visibleText } from "../visible-text.ts";

/** HTML that is ready to be written out. Made by `markup` and `trusted` only. */
export interface Markup {
  readonly html: string;
}

type Part = string | number | Markup | null | readonly Part[];

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** HTML from a template: text that is put in is escaped, markup stays what it is, lists are joined, null is nothing. */
export function markup(fixed: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { html: fixed.map((text, at) => text + (at < parts.length ? htmlOf(parts[at] ?? null) : "")).join("") };
}

/** HTML that this project made itself: style sheets and drawings. Never anything that came from a run. */
export function trusted(html: string): Markup {
  return { html };
}

function htmlOf(part: Part): string {
  if (part === null) return "";
  if (typeof part === "object") return isMarkup(part) ? part.html : part.map(htmlOf).join("");
  return visibleText(String(part)).replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
}

function isMarkup(part: Markup | readonly Part[]): part is Markup {
  return "html" in part;
}
