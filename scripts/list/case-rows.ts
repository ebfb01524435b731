import { requirements } from "../../contracts/requirements.ts";
import { faults } from "../../tenant/faults.ts";
import type { ListedRow } from "./listed-row.ts";

/** The cases and flows of the contract, and the faults that prove them. */
export function caseRows(): ListedRow[] {
  return [
    ...requirements.map((requirement): ListedRow => {
      const { id, title, area, tier, source } = requirement;
      return {
        kind: "cases",
        id,
        title,
        details: {
          area,
          tier,
          form: "send" in requirement ? `one request from the state ${requirement.given}` : "a conversation",
          operation: "send" in requirement ? requirement.operation : requirement.covers.operations.join(", "),
          source,
          again: `cx contract --only ${id}`,
        },
      };
    }),
    ...faults.map(({ id, family, deviation }): ListedRow => {
      const details = { family, "switched on by": `cx contract --fault ${id}` };
      return { kind: "faults", id, title: deviation, details };
    }),
  ];
}
