import { fillNotebook, type BegunPoll, type Notebook, type Observer, type TestCaller } from "./notebook.ts";

/** Just before midnight, UTC. */
const eveningMs = Date.UTC(2025, 5, 15, 23, 57);
const minuteMs = 60_000;
const sessions = 110;
const crowd = 50;
const messages = 110;

/** A tenant with many sessions, many held polls, a long history, and a night between two days. */
export const observeCrowd: Observer = (faults) =>
  fillNotebook(
    faults,
    async (book) => {
      const { clock, tenant, other, note, write } = book;
      const clients: { readonly client: TestCaller; readonly chatId: string }[] = [];
      for (let at = 0; at < sessions; at += 1) {
        const client = other({ clientId: `client-${at}` });
        clients.push({ client, chatId: await client.requestChat() });
      }
      write([...new Set(clients.map(({ chatId }) => chatId))].join(" "));
      clock.advance(1000);
      for (const { client, chatId } of clients) await note("greeting", client.poll(chatId));
      const [first] = clients;
      if (first === undefined) return;
      const { client, chatId } = first;
      const tellOff = (what: string): Promise<unknown> => note(what, client.poll(chatId));

      const held: BegunPoll[] = [];
      for (const one of clients.slice(1, crowd + 2)) held.push(await book.begin(one.chatId, one.client));
      write(`${tenant.heldPolls()} held`);
      await client.say(chatId, "in the crowd");
      clock.advance(1000);
      await tellOff("in the crowd");
      clock.advance(20_000);
      for (const { answer } of held) await note("crowd", answer);

      await longTalk(book, client, chatId);
      for (let minutes = 0; minutes < 3; minutes += 1) {
        clock.advance(minuteMs);
        await client.say(chatId, "/quiet", `night-${minutes}`);
        await tellOff("night");
      }
    },
    { startMs: eveningMs },
  );

async function longTalk({ clock, note }: Notebook, client: TestCaller, chatId: string): Promise<void> {
  const words = Array.from({ length: messages }, (_, at) => ({
    event: "chat_session_message",
    msg_id: `m-${at}`,
    msg: `word ${at % 3}`,
  }));
  await note("many", client.send(chatId, ...words));
  clock.advance(1000);
  await note("long history", client.call("getChatHistory", { path: { chatId } }));
  await note("long answer", client.poll(chatId));
  await note("one more", client.say(chatId, "one more", "m-last"));
  clock.advance(1000);
  await note("last answer", client.poll(chatId));
}
