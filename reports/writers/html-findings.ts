import { countOf, countText } from "../builders/figures.ts";
import type { LoadResult } from "../load-model.ts";
import { figureColumn, named, table } from "./html-table.ts";
import { markup, type Markup } from "./markup.ts";

/** What the answers of the load themselves showed: delivery, contract, mishaps, and examples. */
export function findingTables(load: LoadResult): Markup {
  return markup`<h3>Delivery and contract under load</h3>
${deliveryTable(load)}
${mishapTable(load)}
${remarkList(load)}`;
}

function deliveryTable({ delivery, checked }: LoadResult): Markup {
  const { sessions, sent, delivered, undecided, anomalies } = delivery;
  const columns = [
    { title: "Looked at", isHead: true },
    figureColumn("Right"),
    figureColumn("Wrong"),
    { title: "Found" },
  ];
  const wrong = Object.entries(anomalies).filter(([, times]) => times > 0);
  const kinds = wrong.map(([kind, times]) => `${countText(times)} ${kind}`).join(", ");
  const open = undecided === 0 ? "" : `; ${countText(undecided)} nobody can tell`;
  const ofDelivery = [
    named("Events that were to come", `in ${countOf(sessions, "session")}, with ${countOf(sent, "message")} sent`),
    countText(delivered),
    countText(wrong.reduce((sum, [, times]) => sum + times, 0)),
    `${kinds || "none lost, doubled or out of order"}${open}`,
  ];
  const ofAnswers = checked.map(({ operation, kept, broken }) => [
    named(`Answers of ${operation}`, "a sample, and every error, held against the document"),
    countText(kept),
    countText(broken),
    broken === 0 ? "as the document says" : "not as the document says",
  ]);
  return table(columns, [...(sessions === 0 ? [] : [ofDelivery]), ...ofAnswers]);
}

function mishapTable({ mishaps }: LoadResult): Markup | null {
  if (mishaps.length === 0) return null;
  const columns = [{ title: "What else happened", isHead: true }, figureColumn("Times")];
  return table(
    columns,
    mishaps.map(({ meaning, count }) => [meaning, countText(count)]),
  );
}

function remarkList({ remarks }: LoadResult): Markup | null {
  if (remarks.length === 0) return null;
  return markup`<details class="folded"><summary>The first examples of what went wrong</summary>
<ul>${remarks.map((remark) => markup`<li><code>${remark}</code></li>`)}</ul></details>`;
}
