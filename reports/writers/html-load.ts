import type { LoadResult } from "../load-model.ts";
import { budgetTables } from "./html-budgets.ts";
import { findingTables } from "./html-findings.ts";
import { generatorTables } from "./html-generator.ts";
import { plotFigures } from "./html-plots.ts";
import { requestTables } from "./html-requests.ts";
import { timesTable } from "./html-times.ts";
import { markup, type Markup } from "./markup.ts";

/** The load run: budgets, drawings, the tables they were made from, and why they can be believed. */
export function loadSection(load: LoadResult): Markup {
  return markup`<section id="load"><h2>Load</h2>
${budgetTables(load.budgets)}
${plotFigures(load)}
${requestTables(load)}
<h3>Times</h3>
${timesTable(load)}
${findingTables(load)}
${generatorTables(load)}
</section>`;
}
