import type { SessionSummary } from "../wire.ts";
import { clockText } from "./durations.ts";
import { byId, element } from "./element.ts";
import { groupSessions } from "./list-order.ts";

/** What the list shows beside the chats themselves. */
export interface ListState {
  readonly sessions: Iterable<SessionSummary>;
  readonly filter: string;
  readonly chosen: string | null;
  readonly typing: ReadonlySet<string>;
  /** The tenant's time, in milliseconds since the epoch. */
  readonly now: number;
}

/** The list of chats; a row stays the same element as long as its chat is there, so that it keeps the focus. */
export function createListView(choose: (chatId: string) => void): { show(state: ListState): void } {
  const place = byId("groups", HTMLElement);
  const rows = new Map<string, Row>();
  const groups = new Map<string, GroupView>();

  place.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const buttons = [...place.querySelectorAll("button")];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const next = buttons[at + (event.key === "ArrowDown" ? 1 : -1)];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  });

  return {
    show(state) {
      const focused = document.activeElement;
      const shown = new Set<string>();
      for (const { title, sessions } of groupSessions(state.sessions, state.filter)) {
        const group = groups.get(title) ?? addGroup(title);
        group.heading.textContent = `${title} ${sessions.length}`;
        group.section.hidden = sessions.length === 0;
        for (const [at, session] of sessions.entries()) {
          shown.add(session.chatId);
          const row = rows.get(session.chatId) ?? addRow(session.chatId);
          fillRow(row, session, state);
          if (group.list.children[at] !== row.item) group.list.insertBefore(row.item, group.list.children[at] ?? null);
        }
      }
      for (const [chatId, { item }] of rows) {
        if (shown.has(chatId)) continue;
        item.remove();
        rows.delete(chatId);
      }
      // A row that moves loses the focus.
      if (focused instanceof HTMLElement && focused !== document.activeElement && focused.isConnected) focused.focus();
    },
  };

  function addGroup(title: string): GroupView {
    const heading = element("h2", {});
    const list = element("ul", {});
    const section = element("section", {}, heading, list);
    const group = { section, heading, list };
    groups.set(title, group);
    place.append(section);
    return group;
  }

  function addRow(chatId: string): Row {
    const row = createRow();
    row.button.addEventListener("click", () => choose(chatId));
    rows.set(chatId, row);
    return row;
  }
}

interface GroupView {
  readonly section: HTMLElement;
  readonly heading: HTMLElement;
  readonly list: HTMLElement;
}

interface Row {
  readonly item: HTMLElement;
  readonly button: HTMLButtonElement;
  readonly parts: Readonly<Record<"client" | "wait" | "entry" | "state" | "words" | "unread", HTMLElement>>;
}

function createRow(): Row {
  const parts = {
    client: element("span", { class: "client" }),
    wait: element("span", { class: "wait" }),
    entry: element("span", { class: "entry" }),
    state: element("span", { class: "state" }),
    words: element("span", { class: "words" }),
    unread: element("span", { class: "unread" }),
  };
  const button = element("button", { type: "button", class: "row" }, ...Object.values(parts));
  return { item: element("li", {}, button), button, parts };
}

function fillRow({ button, parts }: Row, session: SessionSummary, { chosen, typing, now }: ListState): void {
  const { chatId, client, tenant, app, state, unread, waitingSince, lastWords, isTaken } = session;
  const isTyping = typing.has(chatId);
  const words =
    lastWords === null
      ? "Nothing was said yet"
      : `${lastWords.isClient ? "" : isTaken ? "You: " : "Agent: "}${lastWords.text}`;
  setText(parts.client, client);
  setText(parts.entry, `${app} · ${tenant}`);
  setText(parts.state, state);
  parts.state.dataset["state"] = state;
  setText(parts.words, isTyping ? "is writing…" : words);
  setText(parts.unread, unread === 0 ? "" : `${unread}`);
  if (unread > 0) parts.unread.setAttribute("aria-label", `${unread} unread`);
  setText(parts.wait, waitingSince === null ? "" : clockText(now - waitingSince));
  parts.wait.title = waitingSince === null ? "" : "waiting for so long";
  button.setAttribute("aria-current", chatId === chosen ? "true" : "false");
  button.dataset["chat"] = chatId;
}

/** Sets a text only if it changes, because screen readers and selections notice. */
function setText(target: HTMLElement, text: string): void {
  if (target.textContent !== text) target.textContent = text;
}
