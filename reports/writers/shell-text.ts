import type { TextPart } from "../builders/repro-text.ts";
import { visibleText } from "../visible-text.ts";

/** A word that the shell takes as it is, whatever it holds. @throws Error on a NUL, which no shell can hold */
export function shellQuoted(text: string): string {
  if (text.includes("\0")) throw new Error("a NUL cannot stand in a shell script: expected text without one");
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** A word for what goes over the wire as one byte a character, such as a header: other than ASCII is written as its byte. */
function byteQuoted(text: string): string {
  const quoted = shellQuoted(text.replaceAll("\0", ""));
  return quoted.replaceAll(/[\u0080-\u00ff]+/g, (found) => {
    const bytes = found.replaceAll(/./g, (character) => `\\x${character.charCodeAt(0).toString(16)}`);
    return `'$'${bytes}''`;
  });
}

/** A word made of fixed parts and of variables. */
export function shellWord(parts: readonly TextPart[]): string {
  if (parts.length === 0) return "''";
  return parts.map((part) => (typeof part === "string" ? byteQuoted(part) : variableWord(part))).join("");
}

/** Commands that print a text, a line each. */
export function printingLines(parts: readonly (TextPart | { readonly fillBytes: number })[]): string[] {
  return parts.flatMap((part) => {
    if (typeof part !== "string") return [printingVariable(part)];
    const [first = [], ...rest] = part.split("\0").map((text) => (text === "" ? [] : [`text ${shellQuoted(text)}`]));
    return [...first, ...rest.flatMap((lines) => [String.raw`printf '\0'`, ...lines])];
  });
}

/** Text as comment lines; nothing in it ends the comment. */
export function commentLines(text: string): string[] {
  return visibleText(text)
    .split("\n")
    .map((line) => (line === "" ? "#" : `# ${line}`));
}

function variableWord({ variable, form }: Exclude<TextPart, string>): string {
  return form === "plain" ? `"$${variable}"` : `"$(in_${form} "$${variable}")"`;
}

function printingVariable(part: Exclude<TextPart, string> | { readonly fillBytes: number }): string {
  if ("fillBytes" in part) return `fill ${part.fillBytes}`;
  return `${part.form === "plain" ? "text" : `in_${part.form}`} "$${part.variable}"`;
}
