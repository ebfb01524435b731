import { defaultConfig } from "../default-config.ts";
import { fillNotebook, type Notebook, type Observer } from "./notebook.ts";

/** Both operations at both paths. */
async function lookAtCase({ note }: Notebook, caller: Notebook["caller"], chatId: string): Promise<void> {
  await note("case history", caller.call("getCaseHistory", { path: { chatId } }));
  await note("close case", caller.call("closeCase", { path: { chatId } }));
  await note("case history at the root", caller.call("getCaseHistoryAtRoot"));
  await note("close case at the root", caller.call("closeCaseAtRoot"));
}

/** Two sessions that meet under one case, a third that belongs to another and then to none, and a CRM that fails. */
export const observeCases: Observer = (faults) =>
  fillNotebook(
    faults,
    async (book) => {
      const { clock, caller, other, note } = book;
      for (const text of ["earlier", "later"]) {
        const chatId = await caller.requestChat();
        await lookAtCase(book, caller, chatId);
        clock.advance(1000);
        await caller.say(chatId, text);
        await caller.say(chatId, "/case");
        clock.advance(1000);
        await note("poll", caller.poll(chatId));
        await lookAtCase(book, caller, chatId);
        await note("active", caller.call("getActiveChat"));
        await caller.send(chatId, { event: "chat_session_end" });
      }
      const elsewhere = other({ appId: "case-entry" });
      const chatId = await elsewhere.requestChat();
      for (const text of ["none yet", "the first", "the second", "none again"]) {
        await lookAtCase(book, elsewhere, chatId);
        clock.advance(1000);
        await elsewhere.say(chatId, text);
        clock.advance(1000);
      }
      const unlucky = other({ appId: "crm-failing-entry" });
      const failing = await unlucky.requestChat();
      clock.advance(1000);
      await unlucky.say(failing, "/case");
      clock.advance(1000);
      await lookAtCase(book, unlucky, failing);
    },
    { config: { ...defaultConfig, pollAbsenceTimeoutMs: 3_600_000 } },
  );
