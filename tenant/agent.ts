import type { ServerEvent } from "../protocol/types.ts";
import { performAct } from "./acts.ts";
import { nextState } from "./chat.ts";
import { publish } from "./publish.ts";
import type { Step } from "./scenario.ts";
import { endSession } from "./session-end.ts";
import type { ClientWords, Session } from "./session.ts";
import type { World } from "./world.ts";

/** Begins the scenario of a new session. */
export function startScenario(world: World, session: Session): void {
  runSteps(world, session, session.scenario.onStart, null);
}

/** The client said something; without an agent it waits for one. */
export function hearWords(world: World, session: Session, words: ClientWords): void {
  if (session.state !== "connected") {
    session.backlog.push(words);
    return;
  }
  const { commands, onMessage } = session.scenario;
  const command = Object.hasOwn(commands, words.msg.trim()) ? commands[words.msg.trim()] : undefined;
  runSteps(world, session, command ?? onMessage, words);
}

/** The client answered a form. */
export function takeForm(world: World, session: Session): void {
  runSteps(world, session, session.scenario.onForm, null);
}

/** The client sent a signaling message of this type. */
export function hearSignal(world: World, session: Session, type: string): void {
  const { onSignaling } = session.scenario;
  if (Object.hasOwn(onSignaling, type)) runSteps(world, session, onSignaling[type] ?? [], null);
}

/** The client left the conversation: what the agent was about to do is dropped, and the scenario takes over. */
export function leaveConversation(world: World, session: Session): void {
  const state = nextState(session.state, "disconnect");
  if (state === undefined) return;
  if (world.faults.has("disconnect-ends-session")) {
    endSession(world, session, { signal: "finish", lastEvents: [], isLastPollAwaited: false });
    return;
  }
  for (const timer of session.script) timer.cancel();
  session.script.clear();
  session.backlog = [];
  session.state = state;
  runSteps(world, session, session.scenario.onDisconnect, null);
}

/** Does all steps up to the first that has to wait, tells their events in one go, and sets a timer for the rest. */
function runSteps(
  world: World,
  session: Session,
  steps: readonly Step[],
  words: ClientWords | null,
  isWaitOver = false,
): void {
  const events: ServerEvent[] = [];
  const wasConnected = session.state === "connected";
  for (const [at, step] of steps.entries()) {
    if (step.afterMs > 0 && !(isWaitOver && at === 0)) {
      wait(world, session, steps.slice(at), words);
      break;
    }
    events.push(...performAct(step, { world, session, words }));
    if (step.do === "end" || step.do === "fail") {
      const signal = step.do === "end" ? "finish" : "fail";
      endSession(world, session, { signal, lastEvents: events, isLastPollAwaited: true });
      return;
    }
  }
  publish(world, session, events);
  if (!wasConnected && session.state === "connected") hearBacklog(world, session);
}

function wait(world: World, session: Session, steps: readonly Step[], words: ClientWords | null): void {
  const timer = world.clock.setTimer(steps[0]?.afterMs ?? 0, () => {
    session.script.delete(timer);
    runSteps(world, session, steps, words, true);
  });
  session.script.add(timer);
}

function hearBacklog(world: World, session: Session): void {
  const waiting = session.backlog;
  session.backlog = [];
  for (const words of waiting) hearWords(world, session, words);
}
