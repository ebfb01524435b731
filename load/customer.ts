import { isEndOfSession } from "../protocol/events.ts";
import { pollOutcome, type PollOutcome } from "../protocol/outcomes.ts";
import { buildRequest, type Caller } from "../protocol/requests.ts";
import type { ClientEvent, EventsDocument } from "../protocol/types.ts";
import { creationOutcome } from "./creation-outcome.ts";
import { leaveMs, tailMs, type LoadPlan, type Person } from "./plan.ts";
import { isFailedPoll, isNotHeld, pauseBeforePoll, sessionGone } from "./poll-pace.ts";
import type { Recorder } from "./recorder.ts";
import type { Send, WireAnswer } from "./wire.ts";

/** All that a customer needs of the world; nothing in it is k6's, so that a customer can be watched in a test. */
export interface CustomerSetting {
  readonly plan: LoadPlan;
  readonly person: Person;
  /** Number of the customer, from 0: decides when it comes and goes. */
  readonly number: number;
  readonly send: Send;
  readonly record: Recorder;
  /** Milliseconds since the start of the run. */
  readonly elapsedMs: () => number;
  readonly wait: (ms: number) => Promise<void>;
  readonly random: () => number;
}

interface Chat {
  readonly chatId: string;
  /** Has the customer asked for the end? What is gone after that is not lost. */
  isLeaving: boolean;
  isOver: boolean;
}

/**
 * The visit of one customer: asks for a chat; listens, talks a little if it is one of those who talk, and when its time is
 * up hangs up while still listening, so that the end of the run cuts no request off.
 */
export async function visit(setting: CustomerSetting): Promise<void> {
  const chatId = await requestChat(setting);
  if (chatId === null) {
    setting.record.mishap("noSession");
    return;
  }
  const chat: Chat = { chatId, isLeaving: false, isOver: false };
  await Promise.all([listen(setting, chat), talk(setting, chat), hangUp(setting, chat)]);
}

async function requestChat(setting: CustomerSetting): Promise<string | null> {
  const { plan, person, record } = setting;
  const parameters = { given: person.firstName, family: person.lastName, customer_mail: person.mail };
  const request = buildRequest("requestChat", callerOf(setting), { json: { parameters } });
  const answer = await setting.send(request, plan.requestTimeoutMs);
  const { outcome, chatId } = creationOutcome(answer);
  record.creation(outcome);
  if (answer.stage === "answered") record.time("sessionCreation", answer.waitingMs);
  return chatId;
}

/** Polls for as long as the session lives; the hard limit is for a tenant that does not let the customer go. */
async function listen(setting: CustomerSetting, chat: Chat): Promise<void> {
  const { plan, number, record, send, elapsedMs, wait } = setting;
  const request = buildRequest("getNewChatEvents", callerOf(setting), { path: { chatId: chat.chatId } });
  const lastPollMs = leaveMs(plan, number) + tailMs(plan) - plan.pollTimeoutMs;
  let failures = 0;
  while (!chat.isOver && elapsedMs() < lastPollMs) {
    const answer = await send(request, plan.pollTimeoutMs);
    const outcome = outcomeOf(answer);
    record.poll(outcome);
    recordHold(record, outcome, answer);
    const notHeld = isNotHeld(outcome, answer.waitingMs);
    if (notHeld) record.mishap("notHeld");
    failures = notHeld || isFailedPoll(outcome) ? failures + 1 : 0;
    chat.isOver = sessionGone.includes(outcome);
    if (chat.isOver && !chat.isLeaving) record.mishap("lostSession");
    if (outcome === "events" && !chat.isLeaving) chat.isLeaving = endsSession(answer.body);
    // Whoever has said goodbye does not try again where nothing comes back.
    if (failures > 0 && chat.isLeaving) break;
    if (failures > 0 && !chat.isOver) await wait(pauseBeforePoll(failures));
  }
  chat.isOver = true;
}

function outcomeOf({ stage, status, body }: WireAnswer): PollOutcome {
  if (stage === "answered") return pollOutcome(status, body);
  return stage === "timedOut" ? "clientTimeout" : "transport";
}

function recordHold(record: Recorder, outcome: PollOutcome, { waitingMs, heldMs }: WireAnswer): void {
  if (heldMs !== null) record.time("holdExcess", waitingMs - heldMs);
  if (outcome === "empty" || outcome === "5511") record.time("emptyHold", waitingMs);
}

function endsSession(body: string | null): boolean {
  const { events } = JSON.parse(body ?? "") as EventsDocument;
  return events.some((event) => isEndOfSession(event));
}

/** A constant share of the customers says something from time to time; the rest only listens. */
async function talk(setting: CustomerSetting, chat: Chat): Promise<void> {
  const { plan, person, number, random, elapsedMs, wait } = setting;
  if (random() >= plan.messageShare || person.messages.length === 0) return;
  const untilMs = leaveMs(plan, number);
  for (let said = 0; ; said += 1) {
    // Between half and one and a half of the mean, so that those who talk do not do so in step.
    const pauseMs = plan.messageEveryMs * (0.5 + random());
    if (elapsedMs() + pauseMs >= untilMs) return;
    await wait(pauseMs);
    if (chat.isOver) return;
    const msg = person.messages[said % person.messages.length] ?? "";
    await tell(setting, chat, { event: "chat_session_message", msg, msg_id: String(said + 1) });
  }
}

async function hangUp(setting: CustomerSetting, chat: Chat): Promise<void> {
  const { plan, number, elapsedMs, wait } = setting;
  await wait(Math.max(0, leaveMs(plan, number) - elapsedMs()));
  if (chat.isOver) return;
  chat.isLeaving = true;
  await tell(setting, chat, { event: "chat_session_end" });
}

async function tell(setting: CustomerSetting, { chatId }: Chat, event: ClientEvent): Promise<void> {
  const request = buildRequest("sendEvents", callerOf(setting), { path: { chatId }, json: { events: [event] } });
  await setting.send(request, setting.plan.requestTimeoutMs);
}

function callerOf({ plan, person }: CustomerSetting): Caller {
  return { tenantUrl: plan.target.tenantUrl, appId: plan.target.appId, clientId: person.clientId };
}
