import { operations, type OperationId } from "../../protocol/operations.ts";
import { createTenant, type Tenant, type TenantOptions } from "../app.ts";
import { virtualClock, type VirtualClock } from "../clock.ts";
import { defaultConfig } from "../default-config.ts";
import { testCaller, type Patience, type Seen } from "../test-caller.ts";

/** Everything that one tenant with these faults shows from outside to a fixed series of requests, line by line. */
export type Observer = (faults: readonly string[]) => Promise<readonly string[]>;

export type TestCaller = ReturnType<typeof testCaller>;

/** A poll that may be held; its answer is inside, so that nobody waits for it who wants to go on. */
export interface BegunPoll {
  readonly answer: Promise<Seen>;
  readonly isDone: () => boolean;
}

/** One tenant on a clock of its own, and what was seen of it. */
export interface Notebook {
  readonly clock: VirtualClock;
  readonly tenant: Tenant;
  readonly caller: TestCaller;
  /** Another caller of the same tenant. */
  readonly other: (more: Parameters<typeof testCaller>[1]) => TestCaller;
  readonly write: (line: string) => void;
  /** Notes what comes of a request, and when; time passes only while it is not answered. */
  readonly note: (what: string, answer: Promise<Seen>) => Promise<Seen>;
  /** Polls and comes back as soon as the poll is held or answered. */
  readonly begin: (chatId: string, from?: TestCaller) => Promise<BegunPoll>;
  /** Polls, gives a held poll the time and the deeds, and notes how many are held and what comes. */
  readonly poll: (what: string, chatId: string, whileHeld?: () => unknown) => Promise<Seen>;
}

/** Turns of the event loop in which a request that has nothing to wait for is answered. */
const promptTurns = 30;
/** Turns after which a request counts as forgotten. */
const patienceTurns = 5000;
/** Longer than any hold. */
const holdMs = 20_000;

/** For unit tests of this folder only: runs a series of requests against a tenant of its own and returns what was noted. */
export async function fillNotebook(
  faults: readonly string[],
  fill: (book: Notebook) => Promise<void>,
  options: TenantOptions & { readonly startMs?: number } = {},
): Promise<readonly string[]> {
  const { startMs, ...others } = options;
  const clock = virtualClock(startMs);
  const config = { ...defaultConfig, pollAbsenceTimeoutMs: 3_600_000 };
  const tenant = createTenant({ clock, seed: 1, faults, config, ...others });
  const lines: string[] = [];
  const patience: Patience = (operation, answer) =>
    operations[operation].longPoll === null ? answered(answer, clock) : answer;
  const other = (more: Parameters<typeof testCaller>[1]): TestCaller => testCaller(tenant, more, patience);
  const caller = other({});

  async function note(what: string, answer: Promise<Seen>): Promise<Seen> {
    const { text, seen } = describe(await answered(answer, clock).catch(asError));
    lines.push(`${clock.now()} ${what}: ${text}`);
    return seen;
  }

  async function begin(chatId: string, from: TestCaller = caller): Promise<BegunPoll> {
    const received = (): number => tenant.ledger.snapshot().operations.getNewChatEvents.received;
    const before = received();
    let isDone = false;
    const answer = from.poll(chatId).finally(() => (isDone = true));
    // Whoever waits for it later hears of a failure; until then it has no listener.
    answer.catch(() => {});
    while (received() === before) await turn();
    // What is answered at once has arrived by the next turn, as nothing but promises is between.
    await turn();
    return { answer, isDone: () => isDone };
  }

  async function poll(
    what: string,
    chatId: string,
    whileHeld: () => unknown = () => clock.advance(holdMs),
  ): Promise<Seen> {
    const { answer, isDone } = await begin(chatId);
    if (!isDone()) await whileHeld();
    lines.push(`${what}: ${tenant.heldPolls()} held`);
    clock.advance(holdMs);
    return note(what, answer);
  }

  const write = (line: string): void => void lines.push(line);
  await fill({ clock, tenant, caller, other, write, note, begin, poll });
  await tenant.close();
  return lines;
}

/** Values for all path parameters of an operation that lead nowhere. */
export function nowhere(id: OperationId): Record<string, string> {
  return Object.fromEntries(operations[id].pathParameters.map((name) => [name, "nowhere"]));
}

/** One turn of the event loop. */
export function turn(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve));
}

/** Waits for an answer; time passes only when it is clear that the answer waits for it. */
async function answered<Answer>(answer: Promise<Answer>, clock: VirtualClock): Promise<Answer> {
  let isDone = false;
  void answer.catch(asError).finally(() => (isDone = true));
  for (let turns = 0; !isDone; turns += 1) {
    await turn();
    if (turns > promptTurns) clock.advanceToNextTimer();
    if (turns > patienceTurns) throw new Error("a request was not answered, whatever time passed");
  }
  return answer;
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

function describe(outcome: Seen | Error): { text: string; seen: Seen } {
  if (outcome instanceof Error) return { text: outcome.message, seen: { status: 0, headers: {}, text: "", json: {} } };
  const { status, headers, text } = outcome;
  const { date, ...others } = headers;
  return { text: `${status} ${text} ${JSON.stringify({ ...others, hasDate: date !== undefined })}`, seen: outcome };
}
