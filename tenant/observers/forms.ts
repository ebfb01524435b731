import { fillNotebook, type Observer } from "./notebook.ts";
import { talk } from "./talk.ts";

/** One session of each scenario that asks for something, answered, refused and left alone. */
export const observeForms: Observer = (faults) =>
  fillNotebook(faults, async (book) => {
    const { clock, other } = book;
    for (const manner of ["answer", "refuse", "leave"] as const) {
      const client = talk(book, other({ clientId: `client-${manner}` }));
      const chat = await client.request({ scenario: "survey" });
      for (let turns = 0; turns < 6; turns += 1) {
        clock.advance(1000);
        const events = await client.poll(chat);
        const form = events.findLast(({ event }) => event === "chat_session_form_show");
        if (form === undefined || manner === "leave") clock.advance(20_000);
        else if (manner === "refuse") await client.send(chat, { ...form, event: "chat_form_data_cancel" });
        else if (form["form_name"] === "") await client.say(chat, "Dana", `m-${turns}`);
        else await client.send(chat, { ...form, event: "chat_session_form_data", data: {} });
      }
    }
    for (const [scenario, parameters, appId] of [
      ["case", {}, "sales-entry"],
      ["receipts", {}, "discreet-entry"],
      ["cobrowsing", { user_platform: { sdk: 34 } }, "sales-entry"],
    ] as const) {
      const client = talk(book, other({ clientId: `client-${scenario}`, appId }));
      const chat = await client.request({ scenario, ...parameters });
      for (let turns = 0; turns < 4; turns += 1) {
        clock.advance(6000);
        await client.say(chat, "and then?", `m-${turns}`);
        await client.poll(chat);
      }
    }
  });
