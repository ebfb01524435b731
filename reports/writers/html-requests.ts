import { requestOutcomes } from "../../protocol/outcomes.ts";
import { countOf, countText, shareText, spanText } from "../builders/figures.ts";
import { endedPolls, outcomeRows } from "../builders/load-facts.ts";
import { operationWords } from "../builders/operation-words.ts";
import { outcomeWords, requestOutcomeWords } from "../builders/outcome-words.ts";
import type { LoadResult } from "../load-model.ts";
import { swatch } from "./html-plots.ts";
import { figureColumn, named, table } from "./html-table.ts";
import { markup, type Markup } from "./markup.ts";

/** How polls ended, what went wrong and when, and how all other requests ended. */
export function requestTables(load: LoadResult): Markup {
  return markup`<h3>How polls ended</h3>
${outcomeTable(load)}
${troubleTable(load)}
<details class="folded"><summary>All requests by operation and outcome</summary>${operationTable(load)}</details>`;
}

function outcomeTable(load: LoadResult): Markup {
  const total = endedPolls(load);
  const columns = [
    { title: "Outcome", isHead: true },
    figureColumn("Polls"),
    figureColumn("Share"),
    figureColumn("First seen at"),
  ];
  const rows = outcomeRows(load).map(({ outcome, count, firstAtMs }) => {
    const { label, meaning } = outcomeWords(outcome);
    const first = firstAtMs === null ? "–" : momentText(firstAtMs);
    return [named(markup`${swatch(outcome)}${label}`, meaning), countText(count), shareText(count, total), first];
  });
  return table(columns, rows);
}

function troubleTable({ troubles }: LoadResult): Markup | null {
  if (troubles.length === 0) return null;
  const columns = [
    { title: "What", isHead: true },
    figureColumn("First at"),
    figureColumn("Last at"),
    figureColumn("Times"),
    figureColumn("Of these meant"),
  ];
  const rows = troubles.map(({ operation, outcome, firstAtMs, lastAtMs, count, meant }) => [
    named(
      `${requestOutcomeWords(outcome).label} of ${operationWords(operation).many}`,
      requestOutcomeWords(outcome).meaning,
    ),
    momentText(firstAtMs),
    momentText(lastAtMs),
    countText(count),
    meant === 0 ? "–" : countText(meant),
  ]);
  return markup`<h3>What failed, in the order in which it began</h3>
<p>“Meant” is what the load itself brought about: polls cut off on purpose, clients that poll while they poll.</p>
${table(columns, rows)}`;
}

/** A row for each operation and outcome that occurred: a table with 30 columns could not be read. */
function operationTable({ operations }: LoadResult): Markup {
  const columns = [
    { title: "Operation", isHead: true },
    { title: "Outcome" },
    figureColumn("Requests"),
    figureColumn("Share"),
  ];
  const rows = operations.flatMap(({ operation, started, ended }) => {
    const occurred = requestOutcomes.filter((outcome) => (ended[outcome] ?? 0) > 0);
    return occurred.map((outcome, at) => [
      at === 0 ? named(operation, countOf(started, "request")) : markup`<span class="muted">${operation}</span>`,
      requestOutcomeWords(outcome).label,
      countText(ended[outcome] ?? 0),
      shareText(ended[outcome] ?? 0, started),
    ]);
  });
  return table(columns, rows);
}

function momentText(atMs: number): string {
  return atMs === 0 ? "the start" : spanText(atMs);
}
