import { expectedOf, proofs } from "../../contracts/proofs.ts";
import { pendingFaults } from "../../contracts/pending.ts";
import { requirements } from "../../contracts/requirements.ts";
import { faults } from "../../tenant/faults.ts";
import { faultRow } from "./fault-row.ts";
import { orNone, type ListedRow } from "./listed-row.ts";

type Requirement = (typeof requirements)[number];

/** The ids that must fail under each fault, and those that must record it. */
function redByFault(): ReadonlyMap<string, readonly string[]> {
  return new Map(
    faults.map(({ id }) => {
      const { failed, recorded } = expectedOf(id);
      return [id, [...failed, ...recorded]];
    }),
  );
}

function caseRow(requirement: Requirement, provedBy: readonly string[]): ListedRow {
  const { id, title, area, tier, source } = requirement;
  const isRow = "send" in requirement;
  return {
    kind: "cases",
    id,
    title,
    details: {
      area,
      tier,
      form: isRow ? `one request from the state ${requirement.given}` : "a conversation",
      operation: isRow ? requirement.operation : requirement.covers.operations.join(", "),
      source,
      "proved by": provedBy.length === 0 ? "no fault: unproven" : provedBy.join(", "),
      again: `cx contract --only ${id}`,
    },
  };
}

/** The cases and flows of the contract, and the faults of the embedded tenant that prove them. */
export function caseRows(): ListedRow[] {
  const red = redByFault();
  const provedBy = (id: string): string[] => [...red].filter(([, ids]) => ids.includes(id)).map(([fault]) => fault);
  return [
    ...requirements.map((requirement) => caseRow(requirement, provedBy(requirement.id))),
    ...faults.map((fault): ListedRow => {
      const { id, family } = fault;
      const breaks = proofs[id]?.breaks ?? `${pendingFaults[id]?.breaks ?? "nothing named"} (not noticed yet)`;
      return faultRow(fault, proofs[id]?.breaks, { family, breaks, proves: orNone(red.get(id) ?? []) });
    }),
  ];
}
