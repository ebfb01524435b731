import { refusal, type Answer, type Refusal } from "../answer.ts";
import type { SessionCall } from "../call.ts";
import { pictureAnswer } from "../files/picture-answer.ts";
import type { Session } from "../session.ts";
import type { World } from "../world.ts";

/** Gives the picture of a party that is, or was, in the session; of others there is none, nor is there of the client. */
export function getProfilePhoto({ faults }: World, { caller, session, path }: SessionCall): Answer | Refusal {
  const partyId = path["partyId"] ?? "";
  if (caller.identity === null && faults.has("photo-needs-header")) return refusal("2000");
  const isKnown = wasThere(session, partyId);
  if (isKnown && !isThere(session, partyId) && faults.has("photo-lost-with-agent")) return refusal("5502");
  return isKnown || faults.has("photo-of-anybody") ? pictureAnswer(partyId) : refusal("5502");
}

function wasThere({ chatId, history }: Session, partyId: string): boolean {
  return partyId !== chatId && history.some((event) => "party_id" in event && event.party_id === partyId);
}

function isThere({ parties }: Session, partyId: string): boolean {
  return parties.some(({ id }) => id === partyId);
}
