import { setTimeout as delay } from "node:timers/promises";
import { seededWords } from "../tenant/seeded-words.ts";
import { answerQuestions } from "./child.ts";
import { openConnection, type Connection } from "./connection.ts";
import { spreadOf, type Spread } from "./figures.ts";
import { historyText, pollText, requestChatText } from "./requests.ts";

/** What the polling process is to do. */
export interface PollPlan {
  readonly port: number;
  readonly pollers: number;
  readonly holdMs: number;
  /** Events that each session's transcript gets before the first poll. */
  readonly history: number;
  readonly seed: number;
}

/** What it saw while it was measuring; milliseconds. */
export interface PollFigures {
  readonly polls: number;
  /** By the server's own clock: what it says that it held, less the hold. */
  readonly serverExcess: Spread;
  /** By the client's clock: from sending to the last byte of the answer, less the hold. */
  readonly clientExcess: Spread;
}

interface Poller {
  readonly connection: Connection;
  readonly poll: string;
  /** Has it gone through a whole hold? */
  isWarm: boolean;
}

/** Sessions opened in a second. */
const openRate = 2000;
const tickMs = 10;
/** Events sent in one request. */
const batch = 500;

const failure = Promise.withResolvers<never>();
failure.promise.catch(() => {});

/** The polling client as a process of its own. */
let pollers: Poller[] = [];
let holdMs = 0;
let seed = 0;
let isMeasuring = false;
const serverExcess: number[] = [];
const clientExcess: number[] = [];

answerQuestions({
  async openSessions(given) {
    const plan = given as PollPlan;
    ({ holdMs, seed } = plan);
    const opening = await beginEvenly(plan.pollers, (plan.pollers / openRate) * 1000, (at) => openSession(plan, at));
    pollers = await Promise.all(opening);
  },
  /** Begins to poll, evenly over one hold; answers when each poller has gone through a whole one, and polls on. */
  async holdAll() {
    const order = shuffled(pollers, seed);
    await beginEvenly(order.length, holdMs, (at) => void keepPolling(order[at]).catch(failure.reject));
    while (!order.every(({ isWarm }) => isWarm)) await orFailure(delay(tickMs));
  },
  async measure(given): Promise<PollFigures> {
    isMeasuring = true;
    await orFailure(delay(given as number));
    isMeasuring = false;
    return {
      polls: serverExcess.length,
      serverExcess: spreadOf(serverExcess),
      clientExcess: spreadOf(clientExcess),
    };
  },
});

async function openSession({ port, history }: PollPlan, at: number): Promise<Poller> {
  const connection = openConnection(port);
  const { status, body } = await connection.request(requestChatText(at));
  if (status !== 200) throw new Error(`expected a session, got status ${status} ${body}`);
  const { chat_id: chatId } = JSON.parse(body) as { chat_id: string };
  for (let left = history; left > 0; left -= batch) {
    const sent = await connection.request(historyText(at, chatId, Math.min(left, batch)));
    if (sent.status !== 200) throw new Error(`expected events to be taken, got status ${sent.status} ${sent.body}`);
  }
  return { connection, poll: pollText(at, chatId), isWarm: false };
}

async function keepPolling(poller: Poller | undefined): Promise<void> {
  while (poller !== undefined) {
    const sentMs = performance.now();
    const { status, heldMs, body, atMs } = await poller.connection.request(poller.poll);
    if (status !== 200) throw new Error(`expected status 200 for a poll, got ${status} ${body}`);
    // The first polls of a session bring what the agent says.
    if (body !== '{"events":[]}') continue;
    poller.isWarm = true;
    if (!isMeasuring) continue;
    serverExcess.push(heldMs - holdMs);
    clientExcess.push(atMs - sentMs - holdMs);
  }
}

/** Begins `count` things, evenly over a time; what they return, in their order. */
async function beginEvenly<Begun>(count: number, overMs: number, begin: (at: number) => Begun): Promise<Begun[]> {
  const startedMs = performance.now();
  const begun: Begun[] = [];
  while (begun.length < count) {
    const due = Math.min(count, Math.ceil(((performance.now() - startedMs) / overMs) * count));
    while (begun.length < due) begun.push(begin(begun.length));
    await orFailure(delay(tickMs));
  }
  return begun;
}

/** A failed poll ends whatever is under way. */
function orFailure<Value>(promise: Promise<Value>): Promise<Value> {
  return Promise.race([promise, failure.promise]);
}

function shuffled<Item>(items: readonly Item[], by: number): Item[] {
  const nextWord = seededWords(by);
  return items
    .map((item) => ({ item, rank: nextWord() }))
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ item }) => item);
}
