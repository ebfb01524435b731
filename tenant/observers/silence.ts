import { defaultConfig } from "../default-config.ts";
import type { SeenEvent } from "../test-caller.ts";
import { fillNotebook, type Observer } from "./notebook.ts";
import { talk } from "./talk.ts";

const { inactivityTimeoutMs, pollAbsenceTimeoutMs } = defaultConfig;

/** Clients that say nothing, that type, and that talk, each looked at in the middle of every quarter of the time. */
export const observeSilence: Observer = (faults) =>
  fillNotebook(
    faults,
    async (book) => {
      const { clock, other } = book;
      const doings: Readonly<Record<string, SeenEvent | null>> = {
        silent: null,
        typing: { event: "chat_session_typing" },
        talking: { event: "chat_session_message", msg_id: "m", msg: "/quiet" },
      };
      for (const [name, event] of Object.entries(doings)) {
        const client = talk(book, other({ clientId: `client-${name}` }));
        const startedMs = clock.now();
        const chat = await client.request();
        for (let eighths = 1; eighths < 10; eighths += 1) {
          clock.advance(startedMs + (eighths * inactivityTimeoutMs) / 8 - clock.now());
          const isMiddle = eighths % 2 === 1;
          if (isMiddle && event !== null) await client.send(chat, event);
          await client.poll(chat);
        }
      }
    },
    { config: { ...defaultConfig, pollAbsenceTimeoutMs: inactivityTimeoutMs / 2 } },
  );

/** A session that is polled just in time, and then not in time. */
export const observeAbsence: Observer = (faults) =>
  fillNotebook(
    faults,
    async (book) => {
      const { clock, other } = book;
      const client = talk(book, other({ clientId: "client-1" }));
      const chat = await client.request();
      for (const waitMs of [pollAbsenceTimeoutMs - 1, pollAbsenceTimeoutMs - 1, pollAbsenceTimeoutMs]) {
        clock.advance(waitMs);
        await client.poll(chat);
      }
      await client.request();
    },
    { config: defaultConfig },
  );
