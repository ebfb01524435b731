import { refusal, type Refusal } from "../answer.ts";
import type { Session } from "../session.ts";
import type { World } from "../world.ts";
import type { Case } from "./case-book.ts";

/** The case of a session, once the CRM has answered: 5601 where there is none, and nobody asks the CRM then, or 5602. */
export function caseInReach({ crm, faults }: World, session: Session): Case | Refusal {
  const found = crm.caseOf(session);
  if (found === undefined) return refusal("5601");
  return crm.fails(session.app) && !faults.has("crm-failure-hidden") ? refusal("5602") : found;
}
