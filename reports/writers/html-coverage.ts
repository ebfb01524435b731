import { errorCatalogue, errorCodes } from "../../protocol/errors.ts";
import { coverageMatrix, coverageShares, type CoverageCell } from "../builders/coverage.ts";
import type { ContractResult } from "../model.ts";
import { table } from "./html-table.ts";
import { markup, type Markup } from "./markup.ts";

const cells: Readonly<Record<CoverageCell, { sign: string; words: string }>> = {
  seen: { sign: "●", words: "documented and answered in this run" },
  unseen: { sign: "○", words: "documented, not answered in this run" },
  surprising: { sign: "✕", words: "answered, though not documented" },
  none: { sign: "", words: "not documented" },
};

/** What of the document the run touched: its lists, and every operation against every error. */
export function coverageSection(contract: ContractResult): Markup {
  return markup`<section id="coverage"><h2>What of the document this run touched</h2>
${sharesTable(contract)}
<h3>Errors by operation</h3>
<p class="muted">${legend()}</p>
${matrixTable(contract)}
</section>`;
}

function sharesTable(contract: ContractResult): Markup {
  const columns = [{ title: "List", isHead: true }, { title: "Touched", isNumber: true }, { title: "Not touched" }];
  const rows = coverageShares(contract).map(({ name, touched, untouched }) => [
    name,
    `${touched.length} of ${touched.length + untouched.length}`,
    untouched.length === 0 ? "–" : markup`<code>${untouched.join(", ")}</code>`,
  ]);
  return table(columns, rows);
}

function legend(): Markup[] {
  return (["seen", "unseen", "surprising"] as const).map((cell, at) => {
    const { sign, words } = cells[cell];
    return markup`${at === 0 ? null : ", "}<span class="${cell}">${sign}</span> ${words}`;
  });
}

function matrixTable(contract: ContractResult): Markup {
  const head = errorCodes.map((code) => markup`<th scope="col" title="${errorCatalogue[code].message}">${code}</th>`);
  const rows = coverageMatrix(contract).map(
    ({ operation, cells: row }) => markup`<tr><th scope="row">${operation}</th>${row.map(cellMarkup)}</tr>`,
  );
  return markup`<div class="scroll" tabindex="0" role="region" aria-label="Errors by operation"><table class="matrix"><thead><tr><th scope="col">Operation</th>${head}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

function cellMarkup(cell: CoverageCell): Markup {
  const { sign, words } = cells[cell];
  if (cell === "none") return markup`<td></td>`;
  return markup`<td class="${cell}" title="${words}"><span role="img" aria-label="${words}">${sign}</span></td>`;
}
