import type { Changes } from "../wire.ts";

/** What the connection to the tenant is like. */
export type Line = "opening" | "open" | "lost" | "closed";

/** Listens to what changes; the browser opens the connection anew when it is lost. */
export function listen(tell: {
  readonly changes: (changes: Changes) => void;
  readonly line: (line: Line) => void;
}): void {
  const source = new EventSource("/events");
  source.addEventListener("open", () => tell.line("open"));
  source.addEventListener("error", () => tell.line("lost"));
  source.addEventListener("changes", ({ data }: MessageEvent<string>) => tell.changes(JSON.parse(data) as Changes));
  source.addEventListener("closed", () => tell.line("closed"));
}
