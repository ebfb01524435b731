import type { SessionList } from "../wire.ts";
import { showFaultCount, wireAbout } from "./about.ts";
import { createActions } from "./actions.ts";
import { fetchJson } from "./api.ts";
import { attempt } from "./attempt.ts";
import { createComposer } from "./composer.ts";
import { byId } from "./element.ts";
import { createListView } from "./list-view.ts";
import { listen, type Line } from "./live.ts";
import { createModel } from "./model.ts";
import { showPage } from "./page-view.ts";
import { wireDialogs } from "./questions.ts";
import { createReader } from "./reader.ts";
import { createTranscriptView } from "./transcript-view.ts";

/** How often times are shown anew, and how often a look is taken at what is not told live; milliseconds. */
const tickMs = 1000;
const lookMs = 5000;

const model = createModel(() => performance.now());
const transcript = createTranscriptView();
const composer = createComposer();
const parts = {
  list: createListView((chatId) => void choose(chatId)),
  actions: createActions(() => composer.focus()),
  composer,
};
const filter = byId("filter", HTMLInputElement);
const show = (): void => showPage(model, parts);
const read = createReader(model, transcript, show);

async function loadList(): Promise<void> {
  model.takeList(await fetchJson<SessionList>("/sessions?limit=200"));
  show();
}

async function choose(chatId: string): Promise<void> {
  if (!model.choose(chatId)) return;
  transcript.open(chatId);
  composer.open(chatId);
  byId("problem", HTMLElement).hidden = true;
  document.body.dataset["view"] = "chat";
  show();
  await read();
  if (model.chosen?.chatId !== chatId) return;
  if (model.chosen.isTaken) composer.focus();
  else byId("accept", HTMLButtonElement).focus();
}

const lineTexts: Readonly<Record<Line, string>> = {
  opening: "Connecting",
  open: "Live",
  lost: "Connection lost, trying again",
  closed: "The tenant has stopped",
};

function showLine(line: Line): void {
  const chip = byId("line", HTMLElement);
  // What follows a goodbye is no accident.
  if (line === "lost" && chip.dataset["line"] === "closed") return;
  chip.dataset["line"] = line;
  chip.textContent = lineTexts[line];
}

function backToList(): void {
  document.body.dataset["view"] = "list";
  const row = document.querySelector<HTMLElement>('.row[aria-current="true"]');
  (row ?? filter).focus();
}

wireDialogs();
wireAbout();
filter.addEventListener("input", show);
byId("back", HTMLButtonElement).addEventListener("click", backToList);
byId("problem-close", HTMLButtonElement).addEventListener("click", () => {
  byId("problem", HTMLElement).hidden = true;
});
document.addEventListener("keydown", ({ key, target }) => {
  if (key === "Escape" && document.querySelector("dialog[open]") === null && target !== filter) backToList();
});
window.addEventListener("focus", () => void read());
setInterval(show, tickMs);
setInterval(() => void read(), lookMs);
listen({
  line(line) {
    showLine(line);
    if (line !== "open") return;
    void attempt(async () => {
      await loadList();
      await showFaultCount();
    });
    void read();
  },
  changes(changes) {
    model.takeChanges(changes);
    show();
    if (changes.isIncomplete) void attempt(loadList);
    if (changes.changed.some(({ chatId }) => chatId === model.chosen?.chatId)) void read();
  },
});
