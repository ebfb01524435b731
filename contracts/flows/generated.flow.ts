import fc from "fast-check";
import type { Exchange } from "../../client/exchange.ts";
import { operations, type OperationId } from "../../protocol/operations.ts";
import { invalidByOneKeyword } from "../generate/invalid-values.ts";
import { validValues } from "../generate/valid-values.ts";
import type { ContractFlow } from "../harness/case.ts";
import { describedFindings, errorCodeOf } from "../harness/conformance.ts";
import type { FlowContext } from "../harness/flow-context.ts";
import type { State } from "../harness/states.ts";
import { wordsOf } from "./told.ts";

const area = "generated";

/** Words that no script of an agent takes for a command, without the characters that HTML gives a meaning. */
const words = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 60 })
  .filter((text) => !text.startsWith("/") && !/[<>&"'\r\n]/.test(text) && text.isWellFormed());

/** Operations with a JSON body that a schema describes. */
const withBody = (["requestChat", "subscribeNotifications", "sendEvents"] as const).map((operation) => ({
  operation,
  schema: operations[operation].requestBody?.schema ?? "",
}));

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
      await flow.forAll("text of a message", words, 25, async (msg) => {
        const msgId = `text-${(count += 1)}`;
        await flow.say(chat, msg, msgId);
        const events = await flow.pollFor(chat, ({ event }) => event === "chat_session_message");
        const echoes = wordsOf(events);
        if (echoes.length !== 1 || echoes[0] !== msg)
          return `the agent was to repeat it, and said ${JSON.stringify(echoes)}`;
        return (await isInHistory(flow, chat, msgId, msg))
          ? null
          : "it does not stand in the history once, as it was sent";
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
      await flow.forAll("unknown query parameters", query, 25, async (extra) => {
        const exchange = await flow.settle(client.getVersion({ query: extra }));
        const isAnswered =
          exchange.response?.status === 200 && typeof flow.json(exchange)["server_version"] === "string";
        return isAnswered ? null : `a version was to come, and ${answerText(exchange)} came`;
      });
    },
  },
  ...withBody.map(({ operation, schema }): ContractFlow => ({
    id: `GEN-valid-${operation}`,
    title: `Every body that the document admits is decoded by ${operation}`,
    area,
    tier: "recommended",
    source: `the document's schema ${schema}; [seed] error 5003 is for what cannot be decoded`,
    covers: { operations: [operation] },
    async run(flow) {
      await flow.forAll(`body of ${operation}`, validValues(schema), 40, async (json) => {
        const exchange = await sent(flow, operation, json);
        if (errorCodeOf(exchange) === "5003") return "a body that the document admits was refused as undecodable";
        return described(exchange);
      });
    },
  })),
  ...withBody.map(({ operation, schema }): ContractFlow => ({
    id: `GEN-invalid-${operation}`,
    title: `A body in which one thing is wrong gets a described answer of ${operation}`,
    area,
    tier: "recommended",
    source: `the document's schema ${schema} and its list of answers; whether such a body is refused no source says`,
    covers: { operations: [operation] },
    invalid: "body",
    async run(flow) {
      const families = invalidByOneKeyword(schema);
      const broken = fc
        .constantFrom(...families)
        .chain(({ at, keyword, values }) => values.map((json) => ({ at, keyword, json })));
      await flow.forAll(`body of ${operation}`, broken, families.length, async ({ json }) =>
        described(await sent(flow, operation, json)),
      );
    },
  })),
];

/** Sends a body to an operation, on a session of its own where it needs one. */
async function sent(flow: FlowContext, operation: OperationId, json: unknown): Promise<Exchange> {
  if (!operations[operation].pathParameters.includes("chatId"))
    return flow.settle(flow.newClient()[operation]({ json }));
  const { client, chatId } = await flow.start("newChat");
  return flow.settle(client[operation]({ path: { chatId }, json }));
}

/** Null: the answer is one that the document allows the operation; what is merely observed accuses nobody. */
function described(exchange: Exchange): string | null {
  const finding = describedFindings(exchange, "required").find(({ tier }) => tier !== "observed");
  return finding === undefined ? null : finding.message;
}

function answerText(exchange: Exchange): string {
  return exchange.response === null ? "nothing" : `${exchange.response.status} ${errorCodeOf(exchange) ?? ""}`.trim();
}

async function isInHistory(flow: FlowContext, chat: State, msgId: string, msg: string): Promise<boolean> {
  const said = (await flow.history(chat)).filter((event) => event["msg_id"] === msgId);
  return said.length === 1 && said[0]?.["msg"] === msg;
}
