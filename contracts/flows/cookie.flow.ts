import type { Exchange } from "../../client/exchange.ts";
import { apiPrefix } from "../../protocol/operations.ts";
import type { ContractFlow } from "../harness/case.ts";

const area = "cookies";
const silent = "[seed] cookies identify a client; their names and attributes are stated nowhere";
const json = { from: "cx-suite", parameters: {} };

function cookiesOf({ response }: Exchange): string[] {
  return [response?.headers["set-cookie"] ?? []].flat();
}

/** An attribute of a cookie; undefined where it has none of that name. */
function attribute(cookie: string, name: string): string | undefined {
  const parts = cookie
    .split(";")
    .slice(1)
    .map((part) => part.trim());
  const found = parts.find((part) => part.toLowerCase().split("=")[0] === name);
  return found === undefined ? undefined : (found.split("=")[1] ?? "");
}

/** Attributes that a widget on somebody else's page has use for, and what is to be seen of each. */
const attributes: readonly {
  id: string;
  what: string;
  name: string;
  isRight: (value: string | undefined) => boolean;
}[] = [
  { id: "COOKIE-001", what: "cannot be read by scripts", name: "httponly", isRight: (value) => value !== undefined },
  { id: "COOKIE-002", what: "is sent over TLS only", name: "secure", isRight: (value) => value !== undefined },
  {
    id: "COOKIE-003",
    what: "is sent from pages of other sites",
    name: "samesite",
    isRight: (value) => value?.toLowerCase() === "none",
  },
  {
    id: "COOKIE-004",
    what: "is sent to every address of the API",
    name: "path",
    isRight: (value) =>
      value === "/" || (value !== undefined && `${apiPrefix}/`.startsWith(`${value.replace(/\/$/, "")}/`)),
  },
  {
    id: "COOKIE-008",
    what: "is not sent to the rest of the host",
    name: "path",
    isRight: (value) => value !== undefined && value !== "/",
  },
];

export const cookieFlows: readonly ContractFlow[] = [
  ...attributes.map(({ id, what, name, isRight }): ContractFlow => ({
    id,
    title: `The cookie that identifies a browser ${what}`,
    area,
    tier: "observed",
    source: silent,
    covers: { operations: ["requestChat"] },
    async run(flow) {
      const exchange = await flow.settle(flow.target.newBrowser().requestChat({ json }));
      flow.expectSuccess(exchange);
      const values = cookiesOf(exchange).map((cookie) => attribute(cookie, name));
      flow.expectThat(`${name} of the cookies`, values.length > 0 && values.every(isRight), what, values);
    },
  })),
  {
    id: "COOKIE-005",
    title: "A browser keeps its identity for as long as it keeps its cookie",
    area,
    tier: "recommended",
    source: "[seed] clientId WebChat; [web 3.x] asks for its chat again after a reload",
    covers: { operations: ["requestChat", "checkAvailability"] },
    async run(flow) {
      const browser = flow.target.newBrowser();
      flow.expectSuccess(await flow.settle(browser.checkAvailability()));
      const first = await flow.settle(browser.requestChat({ json }));
      flow.expectSuccess(first);
      for (let reloads = 0; reloads < 2; reloads += 1) {
        const again = await flow.settle(browser.requestChat({ json }));
        flow.expectSuccess(again);
        flow.expectEqual("session after a reload", flow.json(again)["chat_id"], flow.json(first)["chat_id"]);
        flow.expectEqual("is_new_chat after a reload", flow.json(again)["is_new_chat"], false);
      }
    },
  },
  {
    id: "COOKIE-006",
    title: "A cookie of one browser does not open the session of another",
    area,
    tier: "recommended",
    source: "[seed] clientId WebChat",
    covers: {
      operations: ["requestChat", "getChatHistory"],
      errors: [{ operation: "getChatHistory", code: "5005" }],
    },
    async run(flow) {
      const { chatId } = await flow.start("browserChat");
      const other = await flow.start("browserChat");
      flow.expectError(await flow.settle(other.client.getChatHistory({ path: { chatId } })), "5005");
    },
  },
  {
    id: "COOKIE-007",
    title: "The name WebChat is taken in any case of letters",
    area,
    tier: "observed",
    source: "one generation of the web client calls itself Webchat",
    covers: { operations: ["requestChat"] },
    async run(flow) {
      const caller = { clientId: "Webchat" };
      const one = await flow.settle(flow.newClient().requestChat({ json, caller }));
      const other = await flow.settle(flow.newClient().requestChat({ json, caller }));
      flow.expectSuccess(one);
      const [chat, foreign] = [flow.json(one)["chat_id"], flow.json(other)["chat_id"]];
      flow.expectThat("sessions of two browsers", chat !== foreign, "two different ones", [chat, foreign]);
    },
  },
];
