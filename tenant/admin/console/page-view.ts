import type { Actions } from "./actions.ts";
import type { Composer } from "./composer.ts";
import { byId, element } from "./element.ts";
import { showFacts } from "./facts-view.ts";
import type { ListState } from "./list-view.ts";
import type { Model } from "./model.ts";

/** What the page consists of beside the parts that this file shows itself. */
export interface PageParts {
  readonly list: { show(state: ListState): void };
  readonly actions: Actions;
  readonly composer: Composer;
}

/** Shows all that the console knows, but for the transcript, which grows by itself. */
export function showPage(model: Model, { list, actions, composer }: PageParts): void {
  const { sessions, typing, chosen, total, isGone } = model;
  const filter = byId("filter", HTMLInputElement).value;
  list.show({ sessions: sessions.values(), filter, chosen: chosen?.chatId ?? null, typing, now: model.now() });
  showRest(sessions.size, total);
  showCounts(model);
  showWaitingInTitle(model);
  byId("no-choice", HTMLElement).hidden = chosen !== null;
  byId("conversation", HTMLElement).hidden = chosen === null;
  byId("facts", HTMLElement).hidden = chosen === null;
  if (chosen === null) return;
  showHead(model);
  actions.show(chosen, isGone);
  composer.allow(
    whyNotWrite(model),
    chosen.isTaken ? "Enter sends, Shift+Enter begins a new line" : "Writing takes the chat",
  );
  const isTyping = typing.has(chosen.chatId) && !isGone;
  byId("typing", HTMLElement).textContent = isTyping ? "The client is writing…" : "";
  showFacts(chosen, model.now(), isGone);
}

function showRest(listed: number, total: number): void {
  const more = byId("more-chats", HTMLElement);
  more.hidden = total <= listed;
  more.textContent = `${listed} of ${total} chats are listed.`;
  const none = byId("no-chats", HTMLElement);
  none.hidden = listed > 0;
  none.textContent = "No chats now. Those that clients ask for appear here at once.";
}

function showHead({ chosen, isGone }: Model): void {
  if (chosen === null) return;
  const { client, app, tenant, state, caseId } = chosen;
  const parts = [
    element("span", { class: "state", "data-state": state }, isGone ? "forgotten" : state),
    ...(caseId === null ? [] : [element("span", { class: "chip" }, caseId)]),
    element("span", { class: "entry" }, `${app} · ${tenant}`),
  ];
  byId("who", HTMLElement).textContent = client;
  byId("where", HTMLElement).replaceChildren(...parts);
}

function whyNotWrite({ chosen, isGone }: Model): string | null {
  if (isGone) return "This chat is over and forgotten by the tenant";
  return chosen?.state === "completed" || chosen?.state === "failed" ? "This chat is over" : null;
}

function showCounts({ counts: { ivr, queued, connecting, connected, heldPolls } }: Model): void {
  const shown = { ivr, queued, connecting, connected, "polls held": heldPolls };
  byId("counts", HTMLElement).replaceChildren(
    ...Object.entries(shown).map(([name, count]) =>
      element("div", {}, element("dt", {}, name), element("dd", {}, String(count))),
    ),
  );
}

function showWaitingInTitle({ sessions }: Model): void {
  const waiting = [...sessions.values()].filter(({ unread, state }) => unread > 0 || state === "queued").length;
  document.title = waiting === 0 ? "Agent console" : `(${waiting}) Agent console`;
}
