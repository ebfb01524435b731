import { countOf, measureText } from "../builders/figures.ts";
import { boundText } from "../builders/load-words.ts";
import type { Budget } from "../load-model.ts";
import { figureColumn, named, table } from "./html-table.ts";
import { keptMark } from "./html-tone.ts";
import { markup, type Markup } from "./markup.ts";

/** What is broken is in sight, what is kept is folded away. */
export function budgetTables(budgets: readonly Budget[]): Markup | null {
  if (budgets.length === 0) return null;
  const broken = budgets.filter(({ kept }) => !kept);
  const kept = budgets.filter((budget) => budget.kept);
  const summary = `${broken.length === 0 && kept.length > 1 ? "All " : ""}${countOf(kept.length, "budget")} ${kept.length === 1 ? "is" : "are"} kept`;
  return markup`<h3>Budgets</h3>
${broken.length === 0 ? null : budgetTable(broken)}
${kept.length === 0 ? null : markup`<details class="folded"><summary>${summary}</summary>${budgetTable(kept)}</details>`}`;
}

function budgetTable(budgets: readonly Budget[]): Markup {
  const columns = [
    { title: "Verdict" },
    { title: "Budget", isHead: true },
    figureColumn("Actual"),
    figureColumn("Limit"),
  ];
  const rows = budgets.map((budget) => [
    keptMark(budget.kept, ["kept", "broken"]),
    named(budget.name, budget.source),
    budget.actual === null ? "not measured" : measureText(budget.actual, budget.unit),
    boundText(budget),
  ]);
  return table(columns, rows);
}
