import type { ServerEvent } from "../protocol/types.ts";
import { setCase } from "./cases/set-case.ts";
import { nextState, type Signal } from "./chat.ts";
import { keepShared } from "./files/shared-file.ts";
import { closeForm, openSecureForm } from "./forms.ts";
import { plainText } from "./plain-text.ts";
import type { Scenario, Step } from "./scenario.ts";
import { endedEvent, statusEvent, timestampOf, type EventOf } from "./server-events.ts";
import { deskParty, nextNumber, partyIdOf, type ClientWords, type Session } from "./session.ts";
import type { World } from "./world.ts";

/** What a step works on; `words` is the client's message that set it off, if one did. */
export interface ActContext {
  readonly world: World;
  readonly session: Session;
  readonly words: ClientWords | null;
}

/** A step that is done at once; waiting is not up to it. */
export type ActStep = Exclude<Step, { do: "waitFor" }>;
type Act<Kind extends ActStep["do"]> = (step: Extract<ActStep, { do: Kind }>, context: ActContext) => ServerEvent[];

/** Does one step, whatever its wait, and returns the events that come of it; nobody does anything who is not there. */
export function performAct(step: ActStep, context: ActContext): ServerEvent[] {
  if ("party" in step && step.do !== "join" && !mayAct(step.party, context.session)) return [];
  const act = acts[step.do] as Act<ActStep["do"]>;
  return act(step, context);
}

const acts: { readonly [Kind in ActStep["do"]]: Act<Kind> } = {
  announce: (_, { session }) => [statusEvent(session.state, session.app.ewt)],
  route: move("route"),
  reserve: move("reserve"),
  accept: move("accept"),
  decline: move("decline"),
  requeue: move("requeue"),
  automate: move("automate"),
  end: ({ tellCompleted }, { session }) => [
    ...(tellCompleted ? [statusEvent("completed", session.app.ewt)] : []),
    endedEvent(),
  ],
  fail: (_, { session }) => [statusEvent("failed", session.app.ewt)],
  join: ({ party }, context) => {
    if (partyIdOf(context.session, party) !== undefined) return [];
    const { firstName, lastName, displayName, type } = profileOf(party, context.session);
    const names = { first_name: firstName, last_name: lastName, display_name: displayName };
    return [{ event: "chat_session_party_joined", ...from(party, context), ...names, type }];
  },
  leave: ({ party }, context) => {
    if (partyIdOf(context.session, party) === undefined) return [];
    const left = from(party, context);
    context.session.parties = context.session.parties.filter(({ name }) => name !== party);
    return [{ event: "chat_session_party_left", ...left }];
  },
  say: ({ party, text }, context) => {
    const msg = text.replaceAll("{text}", () => context.words?.msg ?? "");
    const words = { msg_id: messageId(context), msg, msg_text: plainText(msg) };
    return [{ event: "chat_session_message", ...from(party, context), ...words }];
  },
  receipt: ({ party, kind }, context) => {
    const { world, session } = context;
    if (context.words === null) return [];
    if (kind === "read" && !session.app.readReceipts && !world.faults.has("read-despite-setting")) return [];
    return [{ event: `chat_session_message_${kind}`, ...from(party, context), ref_msg_id: context.words.msgId }];
  },
  typing: ({ party }, context) => [{ event: "chat_session_typing", ...from(party, context) }],
  notTyping: ({ party }, context) => [{ event: "chat_session_not_typing", ...from(party, context) }],
  showForm: ({ name, timeoutSeconds }, { world, session }) => {
    const form = {
      form_request_id: formRequestId(world, session),
      form_name: name,
      form_timeout: String(timeoutSeconds),
    };
    session.openForms = [...session.openForms, { requestId: form.form_request_id, name, timeout: null }];
    return [{ event: "chat_session_form_show", ...form, channel: "", timestamp: timestampOf(world.clock) }];
  },
  showSecureForm: ({ formId }, { world, session }) => {
    const form_request_id = formRequestId(world, session);
    session.openForms = [...session.openForms, { requestId: form_request_id, name: null, timeout: null }];
    const timestamp = timestampOf(world.clock);
    return [{ event: "chat_session_secure_form_show", form_request_id, form_id: formId, timestamp }];
  },
  cancelSecureForm: (_, { session }) => {
    const form = openSecureForm(session);
    if (form === undefined) return [];
    closeForm(session, form);
    return [{ event: "chat_session_secure_form_cancel", form_request_id: form.requestId }];
  },
  setCase: ({ caseId }, { world, session }) => {
    setCase(world, session, caseId);
    return [{ event: "chat_session_case_set", case_id: caseId, timestamp: timestampOf(world.clock) }];
  },
  shareFile: ({ party, fileName, fileType, content }, context) => {
    const file_id = keepShared(context.world, fileName, content);
    const file = { msg_id: messageId(context), file_id, file_name: fileName, file_type: fileType };
    return [{ event: "chat_session_file", ...from(party, context), ...file }];
  },
  shareLocation: ({ party, latitude, longitude, url }, context) => {
    const place = { msg_id: messageId(context), url, latitude: String(latitude), longitude: String(longitude) };
    return [{ event: "chat_session_location", ...from(party, context), ...place }];
  },
  signal: ({ party, data }, context) => {
    const signaling = {
      msg_id: messageId(context),
      data: data as unknown as EventOf<"chat_session_signaling">["data"],
    };
    return [{ event: "chat_session_signaling", ...from(party, context), ...signaling }];
  },
  requestCobrowsing: (_, context) => [{ event: "chat_session_cobrowsing_requested", msg_id: messageId(context) }],
  tellCobrowsing: ({ stage }) => [{ event: `chat_session_cobrowsing_${stage}` }],
  inform: ({ serviceName }) => [{ event: "chat_session_info", service_name: serviceName }],
};

/** A step that changes the state and says so; nothing where the state does not admit it. */
function move(signal: Signal): (step: Step, context: ActContext) => ServerEvent[] {
  return (_, { session }) => {
    const state = nextState(session.state, signal);
    if (state === undefined) return [];
    session.state = state;
    return [statusEvent(state, session.app.ewt)];
  };
}

/** Is the party there? A scenario may speak without having been announced: a recorded session begins so. */
function mayAct(party: string, session: Session): boolean {
  return partyIdOf(session, party) !== undefined || session.scenario.parties[party]?.type === "scenario";
}

/** Sender and time. A party gets its id when it first appears, and a new one when it comes back: it is another agent then. */
function from(party: string, { world, session }: ActContext): { party_id: string; timestamp: string } {
  const known = partyIdOf(session, party);
  const party_id = known ?? world.identifiers.uuid();
  if (known === undefined) session.parties = [...session.parties, { name: party, id: party_id }];
  return { party_id, timestamp: timestampOf(world.clock) };
}

function messageId({ session }: ActContext): string {
  return `srv-${nextNumber(session)}`;
}

/** Like a number, as one SDK reads it as one. */
function formRequestId({ faults }: World, session: Session): string {
  if (faults.has("form-request-id-repeated")) return "1";
  const number = String(nextNumber(session));
  return faults.has("form-request-id-text") ? `form-${number}` : number;
}

function profileOf(party: string, { desk, scenario: { parties } }: Session): Scenario["parties"][string] {
  if (party === deskParty && desk !== null) return { ...desk.profile, type: "internal" };
  const profile = parties[party];
  if (profile === undefined)
    throw new Error(`scenario: expected a party named "${party}", got ${Object.keys(parties).join(", ")}`);
  return profile;
}
