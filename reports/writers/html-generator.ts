import { bytesText, countOf, countText, spanText } from "../builders/figures.ts";
import type { LoadResult, SelfTest } from "../load-model.ts";
import { figureColumn, named, table } from "./html-table.ts";
import { keptMark } from "./html-tone.ts";
import { markup, type Markup } from "./markup.ts";

/** May the figures be believed: the generator's tests of itself, the poller beside it, and both books. */
export function generatorTables(load: LoadResult): Markup {
  return markup`${selfTestTable(load.selfTests)}
${referenceTable(load)}
<h3>Ledger</h3>
<p>Both ends count every request. ${load.ledger.balanced ? "The counts balance." : "The counts do not balance, so other figures of this run are in doubt."}</p>
${ledgerTable(load)}`;
}

function selfTestTable(tests: readonly SelfTest[]): Markup | null {
  if (tests.length === 0) return null;
  const columns = [{ title: "Verdict" }, { title: "Test", isHead: true }, { title: "Found" }];
  const rows = tests
    .toSorted((one, other) => rank(one) - rank(other))
    .map(({ name, expected, actual, kept }) => [
      kept === null ? markup`<span class="muted">not tested</span>` : keptMark(kept, ["passed", "failed"]),
      named(name, `expected: ${expected}`),
      actual,
    ]);
  return markup`<h3>The generator’s tests of itself</h3>
<p>One that fails makes the run invalid: its figures would be the generator’s, not the tenant’s.</p>
${table(columns, rows)}`;
}

function rank({ kept }: SelfTest): number {
  return kept === false ? 0 : kept === null ? 1 : 2;
}

function referenceTable({ reference, distributions, generator, k6Version, pollers }: LoadResult): Markup | null {
  if (reference === null) return null;
  const own = distributions.holdExcess ?? distributions.emptyHold;
  const other = reference.holdExcess ?? reference.emptyHold;
  const wait = distributions.holdExcess === null ? "wait" : "wait beyond the hold";
  const columns = [
    { title: "Client", isHead: true },
    figureColumn("Pollers"),
    figureColumn(`Median ${wait}`),
    figureColumn(`99th percentile`),
    figureColumn("Memory"),
    figureColumn("Processor time"),
  ];
  const rows = [
    [
      named("All", `k6 ${k6Version} and the reference`),
      countText(pollers),
      own === null ? "–" : spanText(own.p50),
      own === null ? "–" : spanText(own.p99),
      generator === null ? "–" : bytesText(generator.maxRssBytes),
      generator === null ? "–" : spanText(generator.cpuMs),
    ],
    [
      named("Reference", "the same stories carried by Node’s own HTTP client"),
      countText(reference.pollers),
      other === null ? "–" : spanText(other.p50),
      other === null ? "–" : spanText(other.p99),
      bytesText(reference.maxRssBytes),
      spanText(reference.cpuMs),
    ],
  ];
  const processes = generator === null ? "" : ` k6 ran as ${countOf(generator.processes, "process", "processes")}.`;
  return markup`<h3>Beside another client</h3>
<p>Where both wait as long, the wait is the tenant’s.${processes}</p>
${table(columns, rows)}`;
}

function ledgerTable({ ledger }: LoadResult): Markup {
  const columns = [
    { title: "Count", isHead: true },
    figureColumn("Generator"),
    figureColumn("Tenant"),
    { title: "Comparison" },
  ];
  const body = ledger.rows.map(({ name, generator, tenant, equal }) => [
    name,
    countText(generator),
    tenant === null ? "–" : countText(tenant),
    equal === null ? markup`<span class="muted">not compared</span>` : keptMark(equal, ["equal", "different"]),
  ]);
  return table(columns, body);
}
