import type { WireEvent } from "../../client/exchange.ts";

/** Is this an event of that name? */
export function isNamed(name: string): (event: WireEvent) => boolean {
  return (event) => event["event"] === name;
}

/** What the messages among these events say, in their order. */
export function wordsOf(events: readonly WireEvent[]): unknown[] {
  return events.filter(isNamed("chat_session_message")).map((event) => event["msg"]);
}
