import { fillNotebook, type Observer } from "./notebook.ts";
import { talk } from "./talk.ts";

/** A session of the scripted agent that two clients keep busy: queue, receipts, transfer, forms, files, case, disconnect. */
export const observeScenarios: Observer = (faults) =>
  fillNotebook(faults, async (book) => {
    const { clock, other } = book;
    const first = talk(book, other({ clientId: "client-1" }));
    const second = talk(book, other({ clientId: "client-2" }));
    const chat = await first.request();
    await first.say(chat, "one", "m-1");
    await first.say(chat, "two", "m-2");
    const beside = await second.request();
    clock.advance(1000);
    await first.history(chat);
    await first.poll(chat);
    await second.poll(beside);
    await first.active();
    await first.request();
    for (const command of ["three", "/transfer", "four", "/secure-form", "/form"]) {
      await first.say(chat, command, `m-${command}`);
      clock.advance(1000);
      const form = (await first.poll(chat)).find(({ form_request_id }) => form_request_id !== undefined);
      if (form === undefined) continue;
      const event = String(form["event"]).replace("_show", "_data");
      for (const score of ["4", "5"]) await first.send(chat, { ...form, event, data: { score } });
      clock.advance(1000);
      await first.poll(chat);
    }
    await second.say(beside, "five", "m-5");
    clock.advance(1000);
    await second.poll(beside);
    await first.poll(chat);
    await first.history(chat);
    await first.say(chat, "cut off", "m-9");
    await first.send(chat, { event: "chat_session_disconnect" });
    await first.history(chat);
    clock.advance(1000);
    await first.poll(chat);
    await first.poll(chat);
    await first.active();
    await first.request();
    await second.say(beside, "/end", "m-6");
    clock.advance(1000);
    await second.poll(beside);
  });
