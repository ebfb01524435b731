/** Stands in a message for the moment at which it was to be sent, so that whoever hears of it can tell how long it took. */
const pattern = /\[cx ([a-z0-9]+)\.(\d+)\]/;

/** A text with its mark; `atMs` in milliseconds since the epoch, `by` says whose clock it is. */
export function marked(text: string, by: string, atMs: number): string {
  return `${text} [cx ${by}.${Math.round(atMs)}]`;
}

/** The mark in a text; null when there is none. */
export function markIn(text: string): { readonly by: string; readonly atMs: number } | null {
  const match = pattern.exec(text);
  return match === null ? null : { by: match[1] ?? "", atMs: Number(match[2]) };
}
