import type { Transcript } from "../wire.ts";
import { timeOfDay } from "./durations.ts";
import { byId, element } from "./element.ts";
import { entryOf, type Entry, type LooseEvent } from "./entries.ts";
import { createNames } from "./names.ts";

/** What was said and done in one chat, oldest first; grows at its end. */
export interface TranscriptView {
  /** Empties it for another chat. */
  open(chatId: string): void;
  /** Adds a part; what it has already is left out. */
  add(part: Transcript): void;
  /** Number of the next event to fetch. */
  readonly next: number;
}

/** Closer than this to the end, in pixels, counts as reading the newest. */
const nearEnd = 80;

export function createTranscriptView(): TranscriptView {
  const list = byId("transcript", HTMLOListElement);
  const scroll = byId("scroll", HTMLElement);
  const newest = byId("newest", HTMLButtonElement);
  let chatId = "";
  let next = 0;
  let names = createNames();
  let receipts = new Map<string, HTMLElement>();
  let lastFrom = "";

  const isAtEnd = (): boolean => scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < nearEnd;
  const toEnd = (): void => {
    scroll.scrollTop = scroll.scrollHeight;
    newest.hidden = true;
  };
  newest.addEventListener("click", toEnd);
  scroll.addEventListener("scroll", () => {
    if (isAtEnd()) newest.hidden = true;
  });

  return {
    open(opened) {
      chatId = opened;
      next = 0;
      names = createNames();
      receipts = new Map();
      lastFrom = "";
      list.replaceChildren();
      newest.hidden = true;
    },
    add({ session, from, next: after, events }) {
      if (session.chatId !== chatId || after <= next) return;
      const wasAtEnd = next === 0 || isAtEnd();
      names.learn(session.parties);
      for (const event of events.slice(next - from)) show(event);
      next = after;
      if (wasAtEnd) toEnd();
      else newest.hidden = false;
    },
    get next() {
      return next;
    },
  };

  function show(event: LooseEvent): void {
    names.hear(event);
    const entry = entryOf(event, chatId, (partyId) => names.of(partyId));
    if (entry.kind === "receipt") {
      const target = receipts.get(entry.of);
      // Reading comes after delivery, whatever is told last.
      if (target !== undefined && target.textContent !== "Read") {
        target.textContent = entry.level === "read" ? "Read" : "Delivered";
      }
      return;
    }
    if (entry.kind === "note") {
      lastFrom = "";
      list.append(noteItem(entry.text, entry.isGrave, entry.at));
      return;
    }
    const isSameAuthor = entry.partyId === lastFrom;
    lastFrom = entry.partyId;
    list.append(bubbleItem(entry, isSameAuthor));
  }

  function bubbleItem(entry: Exclude<Entry, { kind: "note" | "receipt" }>, isSameAuthor: boolean): HTMLElement {
    const author = entry.side === "client" ? "Client" : names.of(entry.partyId);
    const receipt = element("span", { class: "receipt" });
    if (entry.kind !== "form" && entry.msgId !== "") receipts.set(entry.msgId, receipt);
    const meta = element("p", { class: "meta" }, timeElement(entry.at), receipt);
    return element(
      "li",
      { class: `bubble ${entry.side}${isSameAuthor ? " same" : ""}` },
      element("span", { class: "author" }, author),
      element("div", { class: `body ${entry.kind}` }, ...contentOf(entry)),
      meta,
    );
  }
}

function contentOf(entry: Exclude<Entry, { kind: "note" | "receipt" }>): (Node | string)[] {
  switch (entry.kind) {
    case "words":
      return [entry.text];
    case "file": {
      const href = `/files/${encodeURIComponent(entry.fileId)}`;
      const link = element("a", { href, download: entry.name }, entry.name);
      const what = element("span", { class: "what" }, entry.isImage ? "Picture" : "File");
      return entry.isImage ? [pictureLink(href, entry.name), what, link] : [what, link];
    }
    case "place": {
      const { where, href } = entry;
      const text = element("span", { class: "what" }, "Location");
      return [
        text,
        href === null ? where : element("a", { href, target: "_blank", rel: "noopener noreferrer" }, where),
      ];
    }
    case "form":
      return [
        element("strong", {}, entry.title),
        element(
          "dl",
          {},
          ...entry.rows.flatMap(([name, value]) => [element("dt", {}, name), element("dd", {}, value)]),
        ),
      ];
  }
}

/** A small picture of a file; a file that is no picture after all shows its name only. */
function pictureLink(href: string, name: string): HTMLElement {
  const picture = element("img", { src: href, alt: name, loading: "lazy" });
  const link = element("a", { href, target: "_blank", rel: "noopener noreferrer", class: "picture" }, picture);
  picture.addEventListener("error", () => link.remove());
  return link;
}

function noteItem(text: string, isGrave: boolean, at: number | null): HTMLElement {
  return element("li", { class: isGrave ? "event grave" : "event" }, element("span", {}, text), timeElement(at));
}

function timeElement(at: number | null): HTMLElement {
  if (at === null) return element("span", { class: "time" });
  const date = new Date(at);
  return element("time", { class: "time", datetime: date.toISOString(), title: date.toLocaleString() }, timeOfDay(at));
}
