import fc from "fast-check";
import { expect, test } from "vitest";
import { errorMessage } from "../protocol/errors.ts";
import { operationIds } from "../protocol/operations.ts";
import { createLedger, type LedgerSnapshot } from "./ledger.ts";

const refused = JSON.stringify({ error_code: "5509", error_message: errorMessage("5509") });

/** Does every operation's count add up? */
function imbalances({ operations }: LedgerSnapshot): string[] {
  return operationIds.filter((id) => {
    const { received, answered, cutOff, inFlight } = operations[id];
    const total = Object.values(answered).reduce((sum, count) => sum + count, 0);
    return received !== total + cutOff + inFlight;
  });
}

test("answers are counted by status and error code, polls by outcome and time held too", () => {
  const ledger = createLedger();
  const answers = [
    [200, '{"events":[]}', 10_000],
    [200, '{"events":[{"event":"chat_session_ended"}]}', 500],
    [429, refused, undefined],
    [500, "no json", undefined],
  ] as const;
  for (const [status, body, heldMs] of answers) {
    const entry = ledger.received("getNewChatEvents");
    ledger.answered(entry, status, body, heldMs);
    ledger.closed(entry, true);
  }
  const { operations, polls } = ledger.snapshot();
  expect(operations.getNewChatEvents).toEqual({
    received: 4,
    answered: { "200": 2, "429/5509": 1, "500": 1 },
    cutOff: 0,
    inFlight: 0,
  });
  expect(polls.outcomes).toMatchObject({ empty: 1, events: 1, "5509": 1, contractViolation: 1, aborted: 0 });
  expect(polls.held).toEqual({ count: 2, sumMs: 10_500, maxMs: 10_000 });
});

test("an answer that is not written out counts as cut off, and not as answered any more", () => {
  const ledger = createLedger();
  const entry = ledger.received("getNewChatEvents");
  ledger.answered(entry, 200, '{"events":[]}', 10);
  ledger.closed(entry, false);
  ledger.closed(entry, true);
  const { operations, polls } = ledger.snapshot();
  expect(operations.getNewChatEvents).toEqual({ received: 1, answered: {}, cutOff: 1, inFlight: 0 });
  expect([polls.outcomes.empty, polls.outcomes.aborted, polls.held.count, polls.held.sumMs]).toEqual([0, 1, 0, 0]);
});

test("an answer that takes the place of one that could not be written is counted alone", async () => {
  const ledger = createLedger();
  const entry = ledger.received("getFile");
  ledger.answered(entry, 200, "", undefined);
  ledger.answered(entry, 500, '{"error_code":"5500"}', undefined);
  ledger.closed(entry, true);
  const { received, answered, inFlight } = ledger.snapshot().operations.getFile;
  expect({ received, answered, inFlight }).toEqual({ received: 1, answered: { "500/5500": 1 }, inFlight: 0 });
  await ledger.whenQuiet();
});

test("quiet is when no exchange is open", async () => {
  const ledger = createLedger();
  await ledger.whenQuiet();
  const entry = ledger.received("getVersion");
  let isQuiet = false;
  const quiet = ledger.whenQuiet().then(() => (isQuiet = true));
  ledger.answered(entry, 200, "{}", undefined);
  await Promise.resolve();
  expect(isQuiet).toBe(false);
  ledger.closed(entry, true);
  expect(await quiet).toBe(true);
});

test("whatever happens to requests, received is answered plus cut off plus in flight", () => {
  const fate = fc.constantFrom("open", "answered", "written", "lost", "gone", "late");
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...operationIds), fate)), (requests) => {
      const ledger = createLedger();
      for (const [operation, end] of requests) {
        const entry = ledger.received(operation);
        if (end === "answered" || end === "written" || end === "lost") ledger.answered(entry, 429, refused, undefined);
        if (end !== "open" && end !== "answered") ledger.closed(entry, end === "written");
        // An answer that is ready when its client has gone already.
        if (end === "late") ledger.answered(entry, 200, '{"events":[]}', 10);
      }
      const snapshot = ledger.snapshot();
      expect(imbalances(snapshot)).toEqual([]);
      const polls = snapshot.operations.getNewChatEvents;
      const finished = Object.values(snapshot.polls.outcomes).reduce((sum, count) => sum + count, 0);
      expect(finished).toBe(polls.received - polls.inFlight);
    }),
  );
});
