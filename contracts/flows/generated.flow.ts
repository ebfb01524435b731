import fc from "fast-check";
import type { ContractFlow } from "../harness/case.ts";
import type { FlowContext } from "../harness/flow-context.ts";
import type { State } from "../harness/states.ts";
import { wordsOf } from "./told.ts";

const area = "generated";
const runs = 25;

/** Runs a property over generated values; a value that breaks it is shrunk, and the finding says how to see it again. */
async function forAll<Value>(
  flow: FlowContext,
  what: string,
  values: fc.Arbitrary<Value>,
  holds: (value: Value) => Promise<boolean>,
): Promise<void> {
  const details = await fc.check(fc.asyncProperty(values, holds), { seed: flow.seed, numRuns: runs });
  const shown = {
    seed: details.seed,
    path: details.counterexamplePath,
    value: details.counterexample?.[0],
    error: details.errorInstance,
  };
  flow.expectThat(what, !details.failed, `holds for ${runs} generated values`, details.failed ? shown : null);
}

/** Words that no script of an agent takes for a command, without the characters that HTML gives a meaning. */
const words = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 60 })
  .filter((text) => !text.startsWith("/") && !/[<>&"'\r\n]/.test(text) && text.isWellFormed());

export const generatedFlows: readonly ContractFlow[] = [
  {
    id: "GEN-001",
    title: "Any text survives the way to the agent, back, and into the history",
    area,
    needs: "scriptedAgent",
    tier: "required",
    source: "[seed] JSON bodies in UTF-8",
    covers: {
      operations: ["sendEvents", "getNewChatEvents", "getChatHistory"],
      clientEvents: ["chat_session_message"],
    },
    async run(flow) {
      const chat = await flow.start("quietChat");
      let count = 0;
      await forAll(flow, "text of a message", words, async (msg) => {
        const msgId = `text-${(count += 1)}`;
        await flow.say(chat, msg, msgId);
        const events = await flow.pollFor(chat, ({ event }) => event === "chat_session_message");
        const echoes = wordsOf(events);
        return echoes.length === 1 && echoes[0] === msg && (await isInHistory(flow, chat, msgId, msg));
      });
    },
  },
  {
    id: "GEN-002",
    title: "Query parameters that no source knows are ignored, whatever they are",
    area,
    tier: "recommended",
    source: "[android URLProvider.kt]; [web: prepareRequest]",
    covers: { operations: ["getVersion"] },
    async run(flow) {
      const client = flow.newClient();
      const name = fc.stringMatching(/^[a-z_]{3,12}$/).filter((text) => text !== "tenanturl");
      const query = fc.dictionary(name, fc.string({ unit: "binary-ascii", maxLength: 20 }), {
        noNullPrototype: true,
        maxKeys: 4,
      });
      await forAll(flow, "unknown query parameters", query, async (extra) => {
        const exchange = await flow.settle(client.getVersion({ query: extra }));
        return exchange.response?.status === 200 && typeof flow.json(exchange)["server_version"] === "string";
      });
    },
  },
];

async function isInHistory(flow: FlowContext, chat: State, msgId: string, msg: string): Promise<boolean> {
  const said = (await flow.history(chat)).filter((event) => event["msg_id"] === msgId);
  return said.length === 1 && said[0]?.["msg"] === msg;
}
