import { afterEach, expect, test, vi } from "vitest";
import { connectionsOf, endRaw, startRaw } from "./raw/raw-tenant.ts";
import { outcomeOf } from "./raw/outcome-of.ts";
import { chunkedChatRequest, rawText } from "./raw/raw-text.ts";

afterEach(endRaw);

const version11 = rawText({ path: "/version" });
const chat11 = rawText({ path: "/chats", body: "{}" });

/** Short enough to be waited for; what is tested is that the wait ends, not when. */
const impatient = { connection: { headersTimeoutMs: 60, requestTimeoutMs: 90 } };

test.each([
  ["nothing", "", 0],
  ["half a line", version11.slice(0, 9), 1],
  ["half the headers", version11.slice(0, -20), 1],
  ["half a body", chat11.slice(0, -1), 0],
  ["half a chunk", chunkedChatRequest("2\r\n{"), 0],
])(
  "a client that sends %s and no more is told that it took too long, and its connection is closed",
  async (...given) => {
    const [, text, malformed] = given;
    const { open, ledger } = await startRaw(impatient);
    const connection = await open();
    if (text !== "") connection.send(text);
    await connection.closed;
    expect(connection.answers().map(outcomeOf)).toEqual(["408/5955"]);
    expect(ledger().malformed).toBe(malformed);
  },
);

test("a client that drips headers for ever is cut off", async () => {
  const { open } = await startRaw(impatient);
  const connection = await open();
  connection.send("GET / HTTP/1.1\r\n");
  const drip = setInterval(() => connection.send("X: a\r\n"), 5);
  await connection.closed;
  clearInterval(drip);
  expect(connection.answers().map(outcomeOf)).toEqual(["408/5955"]);
});

test("a connection that is idle after its answer is closed in its time", async () => {
  const { open } = await startRaw({ connection: { keepAliveTimeoutMs: 1 } });
  const connection = await open();
  connection.send(version11);
  await connection.closed;
  expect(connection.answers().map(outcomeOf)).toEqual(["200"]);
});

test("a connection whose client does not read its answers is closed in the end", async () => {
  const { open, tell, openSession, running } = await startRaw({ holdMs: 5, connection: { silenceTimeoutMs: 100 } });
  const chatId = await openSession();
  const event = { event: "chat_session_message", msg_id: "m-1", msg: "x".repeat(900_000) };
  const path = `/chats/${chatId}`;
  await tell(rawText({ path: `${path}/events`, body: JSON.stringify({ events: [event] }) }));
  const others = await connectionsOf(running);
  const untilOpen = (count: number): Promise<void> =>
    vi.waitFor(async () => expect(await connectionsOf(running)).toBe(count), { interval: 5, timeout: 10_000 });
  const connection = await open();
  connection.socket.pause();
  await untilOpen(others + 1);
  connection.send(rawText({ path: `${path}/history` }).repeat(20));
  await untilOpen(others);
});

test.each([
  ["in the middle of its headers", version11.slice(0, -20), 0],
  ["in the middle of its body", chat11.slice(0, -1), 1],
  ["in the middle of a chunk", chunkedChatRequest("2\r\n{"), 1],
])("a client that vanishes %s, in order or not, leaves nothing behind", async (_, text, cutOff) => {
  const { open, running, untilArrived, ledger } = await startRaw();
  for (const vanish of ["destroy", "resetAndDestroy", "end"] as const) {
    const connection = await open();
    connection.send(text);
    await untilArrived(text.length);
    connection.socket[vanish]();
    await vi.waitFor(async () => expect(await connectionsOf(running)).toBe(0), { interval: 1, timeout: 10_000 });
  }
  expect(ledger().operations.requestChat).toEqual({
    received: 3 * cutOff,
    answered: {},
    cutOff: 3 * cutOff,
    inFlight: 0,
  });
});

test("a client that vanishes while its poll is held, by a reset too, has gone", async () => {
  const { open, openSession, untilHeld, ledger } = await startRaw();
  const chatId = await openSession();
  for (const vanish of ["destroy", "resetAndDestroy", "end"] as const) {
    const connection = await open();
    connection.send(rawText({ path: `/chats/${chatId}/events` }));
    await untilHeld(1);
    connection.socket[vanish]();
    await untilHeld(0);
  }
  expect(ledger().operations.getNewChatEvents.cutOff).toBe(3);
});

test("a client that reads nothing of a long answer and goes leaves nothing behind", async () => {
  const { open, tell, openSession, ledger } = await startRaw();
  const chatId = await openSession();
  const event = { event: "chat_session_message", msg_id: "m-1", msg: "x".repeat(200_000) };
  await tell(
    rawText({ path: `/chats/${chatId}/events`, body: JSON.stringify({ events: [event, event, event, event] }) }),
  );
  const connection = await open();
  connection.socket.pause();
  for (let count = 0; count < 20; count += 1) connection.send(rawText({ path: `/chats/${chatId}/history` }));
  await vi.waitFor(() => expect(ledger().operations.getChatHistory.received).toBeGreaterThan(0), { interval: 1 });
  connection.socket.destroy();
  await vi.waitFor(() => expect(ledger().operations.getChatHistory.inFlight).toBe(0), { interval: 1, timeout: 10_000 });
  const { received, answered, cutOff } = ledger().operations.getChatHistory;
  expect((answered["200"] ?? 0) + cutOff).toBe(received);
});
