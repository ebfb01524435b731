import { defaultConfig } from "../default-config.ts";
import { fillNotebook, type BegunPoll, type Notebook, type Observer, type TestCaller } from "./notebook.ts";

/** Polls whose events come early, late and at the last moment, beside polls of other sessions, and again at once. */
export const observePolls: Observer = (faults) =>
  fillNotebook(faults, async (book) => {
    const { clock, caller, other, note, begin } = book;
    const clients = ["1", "2", "3", "4"].map((name) => other({ clientId: `client-${name}` }));
    const chatIds: string[] = [];
    for (const client of clients) chatIds.push(await opened(book, client));
    const [chatId = ""] = chatIds;

    /** Holds a poll, does something after a while, and waits for what comes of it. */
    async function during(what: string, afterMs: number, act: () => Promise<unknown>): Promise<void> {
      const begun = await begin(chatId, clients[0]);
      clock.advance(afterMs);
      await act();
      clock.advance(50);
      tell(book, what, begun);
      await note(what, begun.answer);
    }
    await during("words", 2000, () => caller.say(chatId, "/quiet"));
    await during("words at once after", 100, () => caller.say(chatId, "/quiet", "m-2"));
    clock.advance(1000);
    await during("the last moment", defaultConfig.holdMs - 70, () => caller.say(chatId, "/quiet", "m-3"));
    await during("typing", 2000, () => caller.say(chatId, "typing", "m-4"));
    clock.advance(1000);
    for (let more = 0; more < 3; more += 1) await during("what follows", defaultConfig.holdMs, () => Promise.resolve());

    const quiet = other({ clientId: "client-5", appId: "silent-agent-entry" });
    const quietId = await opened(book, quiet);
    await note("to the silent", quiet.say(quietId, "hello"));
    await note("delivered", quiet.poll(quietId));
    const typing = await begin(quietId, quiet);
    clock.advance(60);
    tell(book, "typing alone", typing);
    clock.advance(defaultConfig.holdMs);
    await note("typing alone", typing.answer);

    const all = await beginAll(book, clients, chatIds);
    const elsewhere = other({ clientId: "client-1", appId: "discreet-entry" });
    const there = await opened(book, elsewhere);
    const besides = await begin(there, elsewhere);
    tell(book, "another entry", besides);
    clock.advance(defaultConfig.holdMs);
    for (const { answer } of [...all, besides]) await note("of many", answer);

    clock.advance(2000);
    await note("end", caller.say(chatId, "/end", "m-5"));
    await note("delivered", caller.poll(chatId));
    const last = await begin(chatId, clients[0]);
    clock.advance(100);
    tell(book, "end", last);
    clock.advance(defaultConfig.holdMs);
    await note("end", last.answer);
  });

async function opened({ clock, note }: Notebook, client: TestCaller): Promise<string> {
  const chatId = await client.requestChat();
  clock.advance(1000);
  await note("greeting", client.poll(chatId));
  clock.advance(2000);
  return chatId;
}

async function beginAll(
  book: Notebook,
  clients: readonly TestCaller[],
  chatIds: readonly string[],
): Promise<BegunPoll[]> {
  const polls: BegunPoll[] = [];
  for (const [at, client] of clients.entries()) polls.push(await book.begin(chatIds[at] ?? "", client));
  for (const [at, one] of polls.entries()) tell(book, `poll ${at}`, one);
  return polls;
}

function tell({ tenant, write }: Notebook, what: string, { isDone }: BegunPoll): void {
  write(`${what}: ${isDone() ? "answered" : "waits"}, ${tenant.heldPolls()} held`);
}
