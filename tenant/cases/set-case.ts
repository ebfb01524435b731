import type { Session } from "../session.ts";
import type { World } from "../world.ts";

/** The scenario or a person sets the case of a session; an empty id, as one SDK's comments say, takes it out of any. */
export function setCase({ crm, faults }: World, session: Session, caseId: string): void {
  if (caseId !== "") crm.put(session, caseId);
  else if (crm.caseOf(session) !== undefined && !faults.has("case-unset-ignored")) crm.remove(session);
}
