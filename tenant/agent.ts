import { nextState } from "./chat.ts";
import { closeForm, formOf, type FormReply } from "./forms.ts";
import { dropScript, runSteps, takeReply } from "./play-scenario.ts";
import type { ReplyName, Step } from "./scenario.ts";
import { endSession } from "./session-end.ts";
import { deskParty, none, type Session } from "./session.ts";
import type { World } from "./world.ts";

/** Begins the scenario of a new session. */
export function startScenario(world: World, session: Session): void {
  runSteps(world, session, session.scenario.onStart, null);
}

/** The client answered a form. An answer to a form that is not open (any more) is, assumed, taken and of no consequence. */
export function takeForm(world: World, session: Session, event: FormReply & { readonly event: string }): void {
  const isSecure = event.event === "chat_session_secure_form_data";
  const form = formOf(session, event, isSecure);
  if (form === undefined) return;
  if (!world.faults.has("form-answered-twice")) closeForm(session, form);
  if (world.faults.has("form-answer-ignored")) return;
  const reply = isSecure ? "chat_session_secure_form_data" : "chat_session_form_data";
  if (!takeReply(session, reply, null)) runSteps(world, session, session.scenario.onForm, null);
}

/** The client refused a form. */
export function refuseForm(world: World, session: Session, event: FormReply & { readonly event: string }): void {
  const isSecure = event.event === "chat_session_secure_form_cancel";
  const form = formOf(session, event, isSecure);
  if (form === undefined || world.faults.has("form-refusal-ignored")) return;
  closeForm(session, form);
  takeReply(session, isSecure ? "chat_session_secure_form_cancel" : "chat_form_data_cancel", null);
}

/** The client sent a signaling message of this type. */
export function hearSignal(world: World, session: Session, type: string): void {
  if (takeReply(session, type as ReplyName, null)) return;
  const { onSignaling } = session.scenario;
  if (Object.hasOwn(onSignaling, type)) runSteps(world, session, onSignaling[type] ?? [], null);
}

/**
 * The client left the conversation: what the agent was about to do is dropped, and the scenario takes over. Leaving again
 * changes nothing.
 */
export function leaveConversation(world: World, session: Session): void {
  const state = nextState(session.state, "disconnect");
  if (state === undefined || session.isConversationOver) return;
  const { faults } = world;
  if (faults.has("disconnect-ignored")) return;
  if (faults.has("disconnect-ends-session")) {
    endSession(world, session, { signal: "finish", lastEvents: [], isLastPollAwaited: false });
    return;
  }
  const isTalkedOn = faults.has("agent-talks-on-after-disconnect");
  if (!isTalkedOn) dropScript(session);
  session.isConversationOver = true;
  session.backlog = none;
  session.state = state;
  const person: Step[] = session.desk === null ? [] : [{ do: "leave", afterMs: 0, party: deskParty }];
  session.desk = null;
  const isUntold = faults.has("goodbye-untold");
  const steps = session.scenario.onDisconnect.filter(
    (step) => (!isUntold || step.do === "end") && !(isTalkedOn && step.do === "leave"),
  );
  runSteps(world, session, [...person, ...steps], null);
}
