import type { ServerEvent } from "../protocol/types.ts";
import { performAct } from "./acts.ts";
import { isOver } from "./chat.ts";
import type { Timer } from "./clock.ts";
import { closeForm, openQuestion } from "./forms.ts";
import { publish } from "./publish.ts";
import type { ReplyName, Step } from "./scenario.ts";
import { timestampOf } from "./server-events.ts";
import { endSession } from "./session-end.ts";
import { deskParty, none, type ClientWords, type Session, type Wait } from "./session.ts";
import type { World } from "./world.ts";

type WaitStep = Extract<Step, { do: "waitFor" }>;

/** Does all steps up to the first that has to wait, tells their events in one go, and sets a timer for the rest. */
export function runSteps(
  world: World,
  session: Session,
  steps: readonly Step[],
  words: ClientWords | null,
  isDelayOver = false,
): void {
  const events: ServerEvent[] = [];
  const wasConnected = session.state === "connected";
  for (const [at, step] of steps.entries()) {
    if (step.afterMs > 0 && !(isDelayOver && at === 0)) {
      const rest = steps.slice(at);
      setScriptTimer(world, session, step.afterMs, () => runSteps(world, session, rest, words, true));
      break;
    }
    if (step.do === "waitFor") {
      waitForReply(world, session, step, steps.slice(at + 1));
      break;
    }
    events.push(...performAct(step, { world, session, words }));
    if (step.do === "showForm") limitForm(world, session, step.timeoutSeconds);
    if (step.do === "end" || step.do === "fail") {
      const signal = step.do === "end" ? "finish" : "fail";
      endSession(world, session, { signal, lastEvents: events, isLastPollAwaited: true });
      return;
    }
  }
  publish(world, session, events);
  if (!wasConnected && session.state === "connected") hearBacklog(world, session);
}

/**
 * The client said something. It answers an open question, or is what the scenario waits for; what it says otherwise waits
 * for an agent, and is heard by nobody any more once the client has left the conversation.
 */
export function hearWords(world: World, session: Session, words: ClientWords): void {
  const question = openQuestion(session);
  if (question !== undefined && !world.faults.has("question-answer-ignored")) {
    closeForm(session, question);
    if (takeReply(session, "chat_session_form_data", words)) return;
  }
  if (takeReply(session, "chat_session_message", words)) return;
  if (session.state !== "connected") {
    if (session.isConversationOver) return;
    session.backlog = [...session.backlog, words];
    if (world.faults.has("delivered-without-agent")) publish(world, session, [deliveredToNobody(world, words)]);
    return;
  }
  if (session.desk !== null) {
    session.desk.unread.push(words);
    runSteps(world, session, [{ do: "receipt", afterMs: 0, party: deskParty, kind: "delivered" }], words);
    return;
  }
  const { commands, onMessage } = session.scenario;
  const command = Object.hasOwn(commands, words.msg.trim()) ? commands[words.msg.trim()] : undefined;
  runSteps(world, session, command ?? onMessage, words);
}

/** Hands what the client did, or failed to do, to the first part of the scenario that waits for it; false when none does. */
export function takeReply(session: Session, reply: ReplyName, words: ClientWords | null): boolean {
  const wait = session.waits.find(({ replies }) => replies.has(reply));
  wait?.goOn(reply, words);
  return wait !== undefined;
}

/** Drops what the scenario was about to do. */
export function dropScript(session: Session): void {
  for (const timer of session.script) timer.cancel();
  session.script = none;
  session.waits = none;
  session.openForms = none;
}

function hearBacklog(world: World, session: Session): void {
  const { faults } = world;
  const waiting = session.backlog;
  session.backlog = none;
  if (waiting.length === 0 || faults.has("queue-words-lost")) return;
  const heard = waiting.length > 1 && faults.has("queue-words-reversed") ? waiting.toReversed() : waiting;
  for (const words of heard) if (!isOver(session.state)) hearWords(world, session, words);
}

function deliveredToNobody({ clock, identifiers }: World, { msgId }: ClientWords): ServerEvent {
  const [party_id, timestamp] = [identifiers.uuid(), timestampOf(clock)];
  return { event: "chat_session_message_delivered", party_id, ref_msg_id: msgId, timestamp };
}

function waitForReply(world: World, session: Session, step: WaitStep, rest: readonly Step[]): void {
  const { replies, withinMs, otherwise } = step;
  const proceed = (part: string | null, words: ClientWords | null): void => {
    session.waits = session.waits.filter((other) => other !== wait);
    const first = part === null ? [] : (session.scenario.parts[part] ?? []);
    runSteps(world, session, [...first, ...rest], words);
  };
  const cancel = setScriptTimer(world, session, withinMs, () => proceed(otherwise, null));
  const wait: Wait = {
    replies: new Set(Object.keys(replies) as ReplyName[]),
    goOn(reply, words) {
      cancel();
      proceed(replies[reply] ?? null, words);
    },
  };
  session.waits = [...session.waits, wait];
}

/** A form that is not answered in time closes; 0 seconds, assumed, are no limit. */
function limitForm(world: World, session: Session, timeoutSeconds: number): void {
  const form = session.openForms.at(-1);
  if (form === undefined || timeoutSeconds === 0 || world.faults.has("form-timeout-ignored")) return;
  const cancel = setScriptTimer(world, session, timeoutSeconds * 1000, () => {
    closeForm(session, form);
    takeReply(session, "formTimeout", null);
  });
  form.timeout = { cancel };
}

/** A timer that ends with the session, and with the conversation; returns how to cancel it. */
function setScriptTimer({ clock }: World, session: Session, delayMs: number, run: () => void): () => void {
  const timer = clock.setTimer(delayMs, () => {
    dropTimer(session, timer);
    run();
  });
  session.script = [...session.script, timer];
  return () => {
    timer.cancel();
    dropTimer(session, timer);
  };
}

function dropTimer(session: Session, timer: Timer): void {
  const rest = session.script.filter((other) => other !== timer);
  session.script = rest.length === 0 ? none : rest;
}
