import { fillNotebook, type Observer } from "./notebook.ts";

/** Words that are easily spoilt on their way: long, from afar, with markup, codes and numbers. */
const texts = [
  "one<br>two &amp; &lt;three&gt; 1 + 1 = 2, 100%25",
  `${"long ".repeat(60)}\u00e9nd`,
  "\u20ac".repeat(100),
  "e\u0301t\u00e9 \u{1f469}\u200d\u{1f467} \u0645\u06cc\u200c\u062e \u200fabc\u200e",
  "a\tb\u0007c  ",
  "0042",
  "\\u0041 \"quoted\" 'single'",
];

/** A conversation of many words at once, with a place and a form between them. */
export const observeWords: Observer = (faults) =>
  fillNotebook(faults, async ({ clock, caller, note, poll }) => {
    const chatId = await caller.requestChat();
    clock.advance(1000);
    await poll("greeting", chatId);
    const events = texts.map((msg, at) => ({ event: "chat_session_message", msg_id: `m-${at}`, msg }));
    await note("words", caller.send(chatId, ...events));
    for (const command of ["/location", "/form"]) await note(command, caller.say(chatId, command, command));
    clock.advance(1000);
    await poll("echo", chatId);
    await note("history", caller.call("getChatHistory", { path: { chatId } }));
  });
