import { expectedOf, proofs } from "../../contracts/proofs.ts";
import { pendingFaults } from "../../contracts/pending.ts";
import { capabilities } from "../../contracts/harness/capabilities.ts";
import { untestedStatements, type UntestedStatement } from "../../contracts/untested.ts";
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

function requirementRow(requirement: Requirement, provedBy: readonly string[]): ListedRow {
  const { id, title, area, tier, source, needs } = requirement;
  const isRow = "send" in requirement;
  return {
    kind: "requirements",
    id,
    title,
    columns: [tier, area],
    details: {
      area,
      tier,
      form: isRow ? `one request from the state ${requirement.given}` : "a conversation",
      operation: isRow ? requirement.operation : requirement.covers.operations.join(", "),
      ...(isRow
        ? eventsOf([], requirement.clientEvents)
        : eventsOf(requirement.covers.serverEvents, requirement.covers.clientEvents)),
      needs: needs === undefined ? "nothing beside the API" : capabilities[needs].what,
      source,
      "proved by": provedBy.length === 0 ? "no fault: unproven" : provedBy.join(", "),
      again: `cx contract --only ${id}`,
    },
  };
}

/** Events that are met, where there are any. */
function eventsOf(received: readonly string[] = [], sent: readonly string[] = []): Record<string, string> {
  return {
    ...(received.length === 0 ? {} : { "events of the server": received.join(", ") }),
    ...(sent.length === 0 ? {} : { "events of the client": sent.join(", ") }),
  };
}

function untestedRow({ id, title, area, source, reason }: UntestedStatement): ListedRow {
  return {
    kind: "requirements",
    id,
    title,
    columns: ["not checked", area],
    details: { area, source, "not checked": reason },
  };
}

/** The requirements of the contract, the statements that are none, and the faults of the embedded tenant that prove them. */
export function requirementRows(): ListedRow[] {
  const red = redByFault();
  const provedBy = (id: string): string[] => [...red].filter(([, ids]) => ids.includes(id)).map(([fault]) => fault);
  return [
    ...requirements.map((requirement) => requirementRow(requirement, provedBy(requirement.id))),
    ...untestedStatements.map(untestedRow),
    ...faults.map((fault): ListedRow => {
      const { id, family } = fault;
      const breaks = proofs[id]?.breaks ?? `${pendingFaults[id]?.breaks ?? "nothing named"} (not noticed yet)`;
      return faultRow(fault, proofs[id]?.breaks, { family, breaks, proves: orNone(red.get(id) ?? []) });
    }),
  ];
}
