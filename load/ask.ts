import { answerOutcome, type RequestOutcome } from "../protocol/outcomes.ts";
import type { RequestDescription } from "../protocol/requests.ts";
import type { LoadedOperation } from "./metric-names.ts";
import type { ShareWorld } from "./share-world.ts";
import type { Sending, Wire, WireAnswer } from "./wire.ts";

/** An answer and what it amounts to. */
export interface Asked {
  readonly answer: WireAnswer;
  readonly outcome: RequestOutcome;
}

/** Sends one request of a customer and takes down how it went. */
export async function ask(
  world: ShareWorld,
  wire: Wire,
  request: RequestDescription,
  sending: Sending,
): Promise<Asked> {
  const operation = request.operation as LoadedOperation;
  world.record.started(operation);
  const answer = wire.read(await wire.send(request, sending), sending);
  return { answer, outcome: takeDown(world, operation, answer) };
}

/** What an answer amounts to, taken down; whoever started the request has to call it, once. */
export function takeDown(
  world: ShareWorld,
  operation: LoadedOperation,
  answer: WireAnswer,
  isOwnEnd = false,
): RequestOutcome {
  const { record } = world;
  const outcome = outcomeOf(operation, answer, isOwnEnd);
  record.ended(operation, outcome);
  if (answer.mayBeTwice) record.mishap("sentTwice");
  if (outcome === "5000") record.measure("tooSlow", answer.waitingMs, operation);
  if (answer.stage === "answered") checkAnswer(world, operation, answer, outcome);
  return outcome;
}

function outcomeOf(operation: LoadedOperation, answer: WireAnswer, isOwnEnd: boolean): RequestOutcome {
  const { stage, status, body } = answer;
  if (stage === "answered") return answerOutcome(operation, status, body);
  if (stage === "unsent") return "unsent";
  if (stage === "failed") return "transport";
  return isOwnEnd ? "aborted" : "clientTimeout";
}

/** Answers that say nothing are most of all, and all alike: of each share every so manieth is looked at. */
const seen = new WeakMap<ShareWorld, number>();

function checkAnswer(
  world: ShareWorld,
  operation: LoadedOperation,
  { status, body }: WireAnswer,
  outcome: RequestOutcome,
): void {
  const number = (seen.get(world) ?? 0) + 1;
  seen.set(world, number);
  const isOdd = status !== 200 || outcome === "contractViolation";
  if (!isOdd && number % world.plan.checkOneIn !== 0) return;
  const finding = world.findingIn(operation, status, body);
  world.record.checked(operation, finding === null);
  if (finding !== null) world.record.remark(`contract: ${operation}, status ${status}: ${finding}`);
}
