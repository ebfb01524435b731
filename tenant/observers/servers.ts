import { defaultConfig } from "../default-config.ts";
import { testCaller, type Seen } from "../test-caller.ts";
import { fillNotebook, turn, type Observer } from "./notebook.ts";

const serviceMs = 100;
const lostAfterMs = 60_000;

/** A single chat server with two seats, slow when two come at once, and lost in the end. */
const config = {
  ...defaultConfig,
  capacity: {
    answerLimitMs: 150,
    servers: [
      {
        name: "only",
        maxSessions: 2,
        serviceTime: { kind: "constant", meanMs: serviceMs } as const,
        lost: [{ afterMs: lostAfterMs }],
      },
    ],
  },
};

/** A tenant at its limits: no room, no time, no server. */
export const observeServers: Observer = (faults) =>
  fillNotebook(
    faults,
    async ({ clock, tenant, note }) => {
      const [one, two, three] = ["client-1", "client-2", "client-3"].map((clientId) =>
        testCaller(tenant, { clientId }),
      );
      if (one === undefined || two === undefined || three === undefined) return;
      const request = { json: {} };

      /** Sends, waits until all is with the server or answered, and gives that the time it takes, and no more. */
      async function work(what: string, ...sent: readonly Promise<Seen>[]): Promise<Seen[]> {
        let done = 0;
        for (const answer of sent) void answer.finally(() => (done += 1));
        while (done + tenant.heldPolls() < sent.length) await turn();
        clock.advance(serviceMs * sent.length);
        const seen = [];
        for (const answer of sent) seen.push(await note(what, answer));
        return seen;
      }

      const [first] = await work("one", one.call("requestChat", request));
      const chatId = String(first?.json["chat_id"]);
      await work("two", two.call("requestChat", request));
      await work("no room", three.call("requestChat", request));
      await work("in time and too late", one.say(chatId, "one", "m-1"), one.say(chatId, "two", "m-2"));
      await work("an end", one.send(chatId, { event: "chat_session_end" }));
      await work("room again", three.call("requestChat", request));
      clock.advance(lostAfterMs);
      await work("lost", two.call("getActiveChat"));
      await work("nobody there", one.call("checkAvailability"));
    },
    { config },
  );
