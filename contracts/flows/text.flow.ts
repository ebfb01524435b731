import type { Tier } from "../../protocol/tier.ts";
import type { ContractFlow } from "../harness/case.ts";
import { isNamed, wordsOf } from "./told.ts";

interface Words {
  readonly number: number;
  /** What is special about them, as the subject of a title. */
  readonly what: string;
  readonly words: readonly string[];
  readonly tier: Tier;
  readonly source: string;
}

const silent = "stated nowhere";
const utf8 = "[seed] JSON bodies in UTF-8";
const html = "[postman v2] msg may hold HTML; [ios] sends <br> for a line end; [web] escapes what was typed";

/** Words that a careless server changes; none of them is a word of the suite's script. */
const table: readonly Words[] = [
  {
    number: 1,
    what: "Text of many scripts",
    words: ["Grüße, Ελλάδα, Привет, שלום, مرحبا, नमस्ते, 東京, 한국어"],
    tier: "required",
    source: utf8,
  },
  {
    number: 2,
    what: "Text beyond the first plane, such as emoji,",
    words: ["👍🏽 👩‍👩‍👧‍👦 𝄞 𠮷 🇩🇪"],
    tier: "required",
    source: utf8,
  },
  {
    number: 3,
    what: "Text with composed and decomposed letters",
    words: ["\u00e9 e\u0301 \u212b \u00c5 A\u030a \ufb01"],
    tier: "recommended",
    source: `${utf8}; that it is not normalised is concluded`,
  },
  {
    number: 4,
    what: "Text with mark-up and entities",
    words: ["<b>bold</b> &amp; 1 &lt; 2 <br>next &eacute; &#8364;", "a < b && c > d"],
    tier: "recommended",
    source: html,
  },
  {
    number: 5,
    what: "Text with quotes, backslashes and what looks like JSON",
    words: ['"quoted" \\ back\\n \\u0041 {"a":[1,null]} \'single\' `tick` %41 %s ${x} +1'],
    tier: "recommended",
    source: "JSON keeps any text as it is",
  },
  {
    number: 6,
    what: "Text with spaces, tabs and line ends in many places",
    words: ["  two  before, three   between, two after  ", "first\nsecond\r\nthird\tend"],
    tier: "recommended",
    source: "JSON keeps any text as it is; [ios] sends line ends in msg_text",
  },
  {
    number: 7,
    what: "Text with characters that are not seen",
    words: [
      "zero\u200bwidth, joined\u2060up, left\u202eright, line\u2028end, nb\u00a0sp, bom\ufeff, ctl\u0001\u001f\u007f",
    ],
    tier: "observed",
    source: silent,
  },
  {
    number: 8,
    what: "Text of 2,000 characters",
    words: [`start ${"0123456789".repeat(199)} end`],
    tier: "recommended",
    source: `how long a message may be is ${silent}; this is one that people write`,
  },
  {
    number: 9,
    what: "Text of 20,000 characters",
    words: [`start ${"länger 👍 ".repeat(2_000)} end`],
    tier: "observed",
    source: `how long a message may be is ${silent}`,
  },
  { number: 10, what: "Text of nothing but a digit", words: ["0"], tier: "recommended", source: utf8 },
  { number: 11, what: "Text of digits that begin with zeros", words: ["007", "00"], tier: "recommended", source: utf8 },
];

function idOf(first: number, number: number): string {
  return `TEXT-${String(first + number).padStart(3, "0")}`;
}

/** The history holds them letter by letter; nobody has to answer for that. */
const kept = table.map(({ number, what, words, tier, source }): ContractFlow => ({
  id: idOf(0, number),
  title: `${what} stands in the history as it was sent`,
  area: "text",
  tier,
  source: `[postman v2] Get Chat History; ${source}`,
  covers: { operations: ["sendEvents", "getChatHistory"], clientEvents: ["chat_session_message"] },
  async run(flow) {
    const chat = await flow.start("newChat");
    for (const [index, msg] of words.entries()) await flow.say(chat, msg, `text-${index}`);
    const said = (await flow.history(chat)).filter(({ party_id }) => party_id === chat.chatId);
    flow.expectEqual("own messages in the history", wordsOf(said), words);
  },
}));

/** An agent that repeats them sends them through everything that messages of an agent pass. */
const repeated = table.map(({ number, what, words, tier, source }): ContractFlow => ({
  id: idOf(100, number),
  title: `${what} comes back from an agent as it was sent`,
  area: "text",
  needs: "scriptedAgent",
  tier,
  source: `[postman v2] Server Events, chat_session_message; ${source}`,
  covers: {
    operations: ["sendEvents", "getNewChatEvents"],
    serverEvents: ["chat_session_message"],
    clientEvents: ["chat_session_message"],
  },
  async run(flow) {
    const chat = await flow.start("quietChat");
    for (const [index, msg] of words.entries()) await flow.say(chat, msg, `text-${index}`);
    flow.expectEqual("messages of the agent", wordsOf(await flow.pollFor(chat, () => false)), words);
  },
}));

/** The second form in which a message comes. */
const plain: ContractFlow = {
  id: "TEXT-201",
  title: "The plain form of a message has no markup",
  area: "text",
  needs: "scriptedAgent",
  tier: "observed",
  source: "[ios CHANGELOG 0.1.6] msg_text is made of the HTML by the server; no page has it",
  covers: { operations: ["sendEvents", "getNewChatEvents"], serverEvents: ["chat_session_message"] },
  async run(flow) {
    const chat = await flow.start("quietChat");
    await flow.say(chat, "one<br><b>two</b>");
    const told = await flow.pollFor(chat, isNamed("chat_session_message"));
    const forms = told.filter(isNamed("chat_session_message")).map(({ msg_text }) => msg_text);
    const isPlain = (text: unknown): boolean => text === undefined || (typeof text === "string" && !/<\w/.test(text));
    flow.expectThat("msg_text", forms.every(isPlain), "no markup", forms);
  },
};

export const textFlows: readonly ContractFlow[] = [...kept, ...repeated, plain];
