import { refusal, success, type Answer, type Refusal } from "./answer.ts";
import { endedEvent } from "./server-events.ts";
import { endSession } from "./session-end.ts";
import type { HeldPoll, Session } from "./session.ts";
import type { World } from "./world.ts";

const refused = refusal("5509");
const nothing = success({ events: [] });

/** What a poll is answered at once that comes while another is held; undefined where a fault lets it be held too. */
export function answerSecondPoll(world: World, session: Session, first: HeldPoll): Answer | Refusal | undefined {
  const { faults } = world;
  if (faults.has("first-poll-dropped")) {
    first.settle(refused);
    return undefined;
  }
  const isHeldToo = faults.has("second-poll-held") || faults.has("both-polls-get-events");
  if (isHeldToo || faults.has("neither-poll-gets-events")) return undefined;
  if (faults.has("second-poll-answered-empty")) return nothing;
  if (faults.has("second-poll-ends-session"))
    endSession(world, session, { signal: "finish", lastEvents: [endedEvent()], isLastPollAwaited: false });
  if (faults.has("refusal-releases-first-poll")) first.settle(nothing);
  faults.mishap("refused", session);
  return refused;
}

/** What a poll is answered that is held, with a fault's help, beside a first one, which may be answered as well. */
export function answerBesideFirst(
  { faults }: World,
  first: HeldPoll,
  answer: Answer | Refusal | null,
): Answer | Refusal | null {
  const isShared = answer !== null && faults.has("both-polls-get-events");
  const isWasted = answer !== null && faults.has("neither-poll-gets-events");
  if (isShared || isWasted) first.settle(isShared ? answer : nothing);
  return isWasted ? nothing : answer;
}
