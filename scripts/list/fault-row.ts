import { severityOf } from "../../tenant/faults.ts";
import { faultFamilies, type Fault } from "../../tenant/faults/fault.ts";
import { severities } from "../../tenant/faults/severity.ts";
import { formatTrigger } from "../../tenant/faults/trigger.ts";
import type { ListedRow } from "./listed-row.ts";

/** One fault as a row; `broken` is the id of the requirement that it breaks, `requirements` what the contract says of it. */
export function faultRow(
  fault: Fault,
  broken: string | undefined,
  requirements: Readonly<Record<string, string>>,
): ListedRow {
  const { id, family, deviation, equivalence, trigger } = fault;
  const severity = severityOf(fault);
  return {
    kind: "faults",
    id,
    title: deviation,
    columns: [family, severity, broken ?? "unnoticed"],
    details: {
      ...requirements,
      severity: `${severity}: ${severities[severity]}`,
      ...(trigger === undefined ? {} : { "unless told otherwise": `committed only @${formatTrigger(trigger)}` }),
      ...(equivalence === undefined ? {} : { "nobody can notice": equivalence }),
      "switched on by": `cx contract --fault ${id}`,
      "at times only": `cx contract --fault ${id}@1/100, @after=100, @from=10m, @until=20m, @daily=23:59-00:01, @held=50`,
    },
  };
}

/** How many faults each family has, and in all: the lines below a list of faults. */
export function faultCounts(rows: readonly ListedRow[]): string {
  const counts = faultFamilies.map((family) => [family, rows.filter(({ columns }) => columns?.[0] === family).length]);
  const lines = [...counts, ["in all", rows.length]] as const;
  return lines.map(([name, count]) => `${String(name).padEnd(16)}${String(count).padStart(4)}\n`).join("");
}
