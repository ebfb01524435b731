import { isEndOfSession } from "../protocol/events.ts";
import { isJsonObject, memberOf, parseJson } from "../protocol/json.ts";
import { operations } from "../protocol/operations.ts";
import { leftUnanswered, type PollOutcome, type RequestOutcome } from "../protocol/outcomes.ts";
import { buildRequest, headersOfAll, type Caller } from "../protocol/requests.ts";
import type { ClientEvent } from "../protocol/types.ts";
import { ask, takeDown, type Asked } from "./ask.ts";
import { clientId } from "./client-id.ts";
import { Conversation } from "./conversation.ts";
import { families, familyOf, type ClientFamily } from "./families.ts";
import { marked, markIn } from "./marker.ts";
import { isFailedPoll, isNotHeld, pauseAfterFailure, sessionGone } from "./pace.ts";
import type { LoadClock } from "./load-clock.ts";
import type { ShareWorld } from "./share-world.ts";
import { sendingOf, type PollLimit } from "./poll-sending.ts";
import type { Sending, Wire, WireAnswer } from "./wire.ts";

/** Longest that a customer who is about to leave waits for the answer to its last words. */
const farewellMs = 5000;
const farewellStepMs = 50;
/** How often a customer hangs up before it lets the load's end do it. */
const mostGoodbyes = 4;
const goodbyePauseMs = 1000;
/** Assumed: so long after a client gave a poll up, the tenant may not have noticed, and refuse its next one. */
const noticeMs = 1000;

/** Which customer comes, for the how manieth time, and until when; milliseconds since the start of the load. */
export interface Visit {
  readonly number: number;
  readonly visit: number;
  readonly untilMs: number;
}

/**
 * One customer on one visit: asks for a chat; listens; talks when told to; and when told to leave hangs up while still
 * listening, so that the end of the run cuts no request off.
 *
 * Its members are private by the language, not by the type alone: k6 keeps those in a list, all others in a map, and there is a
 * customer for each poller. Measured with 19,500 of them, places as columns included: k6 took 1,694 MB before, 1,599 MB after.
 */
export class Customer {
  readonly #number: number;
  readonly #family: ClientFamily;
  readonly #wire: Wire;
  #chatId = "";
  #isOver = false;
  #conversation: Conversation | null = null;
  /** What its polls do not share with those of others. */
  #pollPath = "";
  #authorization = "";
  readonly #world: ShareWorld;
  readonly #clock: LoadClock;
  readonly #clientId: string;
  readonly #untilMs: number;
  #isLeaving = false;
  #said = 0;
  #pollsBegun = 0;
  #pollBegunAtMs = 0;
  #gaveUpAtMs = -Infinity;
  #failures = 0;

  constructor(world: ShareWorld, clock: LoadClock, { number, visit, untilMs }: Visit) {
    const { plan } = world;
    this.#world = world;
    this.#clock = clock;
    this.#untilMs = untilMs;
    this.#number = number;
    this.#family = families[familyOf(plan.mix, number)];
    this.#wire = world.connect();
    this.#clientId = clientId(plan.seed, number, visit);
  }

  get number(): number {
    return this.#number;
  }

  get family(): ClientFamily {
    return this.#family;
  }

  /** Empty until there is a session. */
  get chatId(): string {
    return this.#chatId;
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  /** Kept of those that say something. */
  get conversation(): Conversation | null {
    return this.#conversation;
  }

  private get world(): ShareWorld {
    return this.#world;
  }

  /** Who it is to the tenant. */
  get caller(): Caller {
    const { tenantUrl, appId } = this.world.plan.target;
    return { tenantUrl, appId, clientId: this.#clientId };
  }

  /** Has it hung up, or was it told that the session is over? */
  get isGoing(): boolean {
    return this.#isLeaving || this.#isOver;
  }

  /** Gets a session; false when there is none, or nobody is available. */
  async arrive(isSpeaker: boolean): Promise<boolean> {
    const { world, caller, number } = this;
    if (this.#family.asksAvailability) {
      const { outcome } = await this.ask(buildRequest("checkAvailability", caller));
      if (outcome !== "done") return this.turnAway();
    }
    const { firstName, lastName, mail } = world.personaOf(number);
    const parameters = {
      given: firstName,
      family: lastName,
      customer_mail: mail,
      ...world.plan.chatParameters,
    };
    const { answer, outcome } = await this.ask(buildRequest("requestChat", caller, { json: { parameters } }));
    if (answer.stage === "answered") world.record.measure("sessionCreation", answer.waitingMs);
    if (outcome !== "created" && outcome !== "resumed") return this.turnAway();
    this.#chatId = String(memberOf(parseJson(answer.body ?? ""), "chat_id"));
    const poll = buildRequest("getNewChatEvents", caller, { path: { chatId: this.#chatId } });
    this.#pollPath = poll.path;
    this.#authorization = poll.headers["Authorization"] ?? "";
    if (isSpeaker) this.#conversation = new Conversation(this.#chatId);
    return true;
  }

  /** Begins its next poll; null when there is none any more. */
  beginPoll(): Sending | null {
    if (this.#isOver || this.#chatId === "") return null;
    this.#pollBegunAtMs = this.#clock.elapsedMs();
    const sending = sendingOf(this.#family, this.limitMs(this.#pollBegunAtMs));
    if (sending === null) return null;
    this.world.record.started("getNewChatEvents");
    this.#pollsBegun += 1;
    return sending;
  }

  /** Sends the poll that was begun. It is put together each time, so that no objects are kept of it while it is held. */
  sendPoll(sending: Sending): Promise<unknown> {
    const operation = "getNewChatEvents";
    const { method } = operations[operation];
    const headers = { Authorization: this.#authorization, ...headersOfAll };
    return this.#wire.send({ operation, method, path: this.#pollPath, headers, body: null }, sending);
  }

  /** Takes what became of its poll; returns how long to wait until the next one, in milliseconds. */
  endPoll(raw: unknown, sending: Sending): number {
    const { world, family } = this;
    const answer = this.#wire.read(raw, sending);
    const outcome = this.heard(answer, this.#pollBegunAtMs, sending);
    const isFailed = isNotHeld(outcome, answer.waitingMs) || isFailedPoll(outcome);
    this.#failures = isFailed ? this.#failures + 1 : 0;
    // Whoever has said goodbye does not try again where nothing comes back.
    if (isFailed && this.#isLeaving) this.#isOver = true;
    if (!this.#isLeaving && this.#clock.elapsedMs() >= this.#untilMs) void this.leave();
    if (this.#isOver || !isFailed) return family.pauseMs;
    const { hotRetries } = world.plan;
    const pauseMs = pauseAfterFailure(family, { inARow: this.#failures, tookMs: answer.totalMs, hotRetries });
    if (pauseMs === 0) world.record.mishap("hotRetry");
    return pauseMs;
  }

  /** Polls at an interval, whether or not the last poll was answered, and ignores what is refused. */
  async pollAtInterval(everyMs: number): Promise<void> {
    const { world } = this;
    let open = 0;
    for (let sending = this.beginPoll(); sending !== null; sending = this.beginPoll()) {
      const [own, begunAtMs] = [sending, this.#pollBegunAtMs];
      open += 1;
      void this.overlap(own, begunAtMs).finally(() => (open -= 1));
      if (!this.#isLeaving && begunAtMs >= this.#untilMs) void this.leave();
      await world.wait(everyMs);
    }
    while (open > 0) await world.wait(farewellStepMs);
  }

  private async overlap(sending: Sending, begunAtMs: number): Promise<void> {
    this.heard(this.#wire.read(await this.sendPoll(sending), sending), begunAtMs, sending);
  }

  /** The visit is over: what was said and heard is judged. */
  finish(): void {
    this.#isOver = true;
    this.#conversation?.judge(this.world.record);
  }

  /** Says something that was to be said at a moment, in milliseconds since the epoch. */
  async say(text: string, intendedMs: number): Promise<void> {
    const { world, family } = this;
    if (family.sendsTyping) void this.tell({ event: "chat_session_typing" });
    this.#said += 1;
    const msg = marked(text, "say", intendedMs);
    world.record.measure("sendDelay", Math.max(0, world.epochMs() - intendedMs));
    await this.tell({ event: "chat_session_message", msg, msg_id: String(this.#said) });
  }

  /** Hangs up; once. */
  async leave(): Promise<void> {
    if (this.#isLeaving || this.#isOver || this.#chatId === "") return;
    this.#isLeaving = true;
    if (this.#conversation !== null) await this.sayGoodbye(this.#conversation);
    // A tenant in trouble may not have heard it, and whoever is not let go would listen until the end of the load.
    for (let tries = 1; tries <= mostGoodbyes && !this.#isOver; tries += 1) {
      const outcome = await this.tell({ event: "chat_session_end" });
      if (outcome === "done" || sessionGone.includes(outcome as PollOutcome)) return;
      await this.world.wait(goodbyePauseMs);
    }
  }

  /** Sends one more request as this customer. */
  ask(request: ReturnType<typeof buildRequest>, sending: Partial<Sending> = {}): Promise<Asked> {
    const { requestTimeoutMs } = this.world.plan;
    return ask(this.world, this.#wire, request, { timeoutMs: requestTimeoutMs, take: "text", ...sending });
  }

  /** Tells the tenant of an event. */
  async tell(event: ClientEvent): Promise<RequestOutcome> {
    const { caller, chatId } = this;
    const startedAtMs = this.elapsedMs();
    const { outcome } = await this.ask(
      buildRequest("sendEvents", caller, { path: { chatId }, json: { events: [event] } }),
    );
    if (this.#conversation !== null && event.event === "chat_session_message") {
      const span = { startedAtMs, endedAtMs: this.elapsedMs() };
      this.#conversation.said({ ...event }, takenOf(outcome), span);
    }
    return outcome;
  }

  private turnAway(): boolean {
    this.#isOver = true;
    this.world.record.mishap("noSession");
    return false;
  }

  /**
   * What a poll has lost shows in the transcript, and only where a later poll was answered: so the last words are said after it
   * was read, and their answer is waited for, for a while.
   */
  private async sayGoodbye(conversation: Conversation): Promise<void> {
    const { caller, chatId, world } = this;
    const startedAtMs = this.elapsedMs();
    const { answer, outcome } = await this.ask(buildRequest("getChatHistory", caller, { path: { chatId } }));
    if (outcome !== "done") return;
    const events = memberOf(parseJson(answer.body ?? ""), "events");
    if (!Array.isArray(events)) return;
    conversation.transcript(events, { startedAtMs, endedAtMs: this.elapsedMs() });
    const begun = this.#pollsBegun;
    await this.say("Thank you, goodbye.", world.epochMs());
    const lastMs = this.elapsedMs() + farewellMs;
    while (this.#pollsBegun === begun && !this.#isOver && this.elapsedMs() < lastMs) await world.wait(farewellStepMs);
    // Hanging up goes by a connection of its own, and must not overtake the poll that is to bring the answer.
    if (!this.#isOver) await world.wait(farewellStepMs);
  }

  /** Longest that a poll which begins now may take, because all polls are cut off then, or because the load is over. */
  private limitMs(nowMs: number): PollLimit {
    const cutMs = this.world.plan.reconnectAtMs.find((atMs) => atMs > nowMs);
    const endMs = this.#clock.endMs - nowMs;
    return cutMs !== undefined && cutMs - nowMs < endMs
      ? { afterMs: cutMs - nowMs, why: "cut" }
      : { afterMs: endMs, why: "end" };
  }

  /** Can the tenant have thought that another poll of this client was under way? */
  private mayOverlap(startedAtMs: number): boolean {
    return this.#family.overlapsEveryMs !== null || startedAtMs - this.#gaveUpAtMs < noticeMs;
  }

  /** Takes a poll down, with all that it brought. */
  private heard(answer: WireAnswer, startedAtMs: number, { why }: Sending): PollOutcome {
    const { world, conversation } = this;
    const { record } = world;
    const outcome = takeDown(world, "getNewChatEvents", answer, why === "end") as PollOutcome;
    const { heldMs, waitingMs } = answer;
    if (heldMs !== null) record.measure("holdExcess", waitingMs - heldMs);
    if (outcome === "empty" || outcome === "5511") {
      if (heldMs === null) record.measure("emptyHold", waitingMs);
      if (isNotHeld(outcome, waitingMs)) record.mishap("notHeld");
    }
    if (outcome === "clientTimeout") this.#gaveUpAtMs = this.#clock.elapsedMs();
    if (outcome === "clientTimeout" && why === "cut") record.mishap("cutOnPurpose");
    if (outcome === "5509" && this.mayOverlap(startedAtMs)) record.mishap("overlapped");
    const events = outcome === "events" ? (memberOf(parseJson(answer.body ?? ""), "events") as unknown[]) : [];
    conversation?.polled(outcome, events, { startedAtMs, endedAtMs: this.elapsedMs() });
    for (const event of events) if (isJsonObject(event)) this.hear(event);
    if (sessionGone.includes(outcome)) {
      if (!this.#isLeaving) record.mishap("lostSession");
      this.#isOver = true;
    }
    return outcome;
  }

  private hear(event: Readonly<Record<string, unknown>>): void {
    const { world, family } = this;
    const { msg, msg_id: id } = event;
    if (event["event"] === "chat_session_message") {
      const mark = typeof msg === "string" ? markIn(msg) : null;
      // Who has no poll open for a while makes events wait itself.
      const isListening = family.pauseMs === 0 && family.overlapsEveryMs === null;
      if (mark !== null && isListening) world.record.measure("eventLag", Math.max(0, world.epochMs() - mark.atMs));
      if (family.sendsReceipts && typeof id === "string" && !this.#isLeaving) void this.acknowledge(id);
    }
    if (!isEndOfSession(event)) return;
    // Nobody loses what the other side has ended.
    this.#isLeaving = true;
    if (family.stopsAt === "end") this.#isOver = true;
  }

  private async acknowledge(id: string): Promise<void> {
    const delivered = await this.tell({ event: "chat_session_message_delivered", ref_msg_id: id });
    if (delivered === "done") await this.tell({ event: "chat_session_message_read", ref_msg_id: id });
  }

  private elapsedMs(): number {
    return this.#clock.elapsedMs();
  }
}

function takenOf(outcome: RequestOutcome): "taken" | "refused" | "unknown" {
  if (outcome === "done") return "taken";
  return leftUnanswered.includes(outcome) ? "unknown" : "refused";
}
