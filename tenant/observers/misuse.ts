import { apiPrefix } from "../../protocol/operations.ts";
import type { Tenant } from "../app.ts";
import type { Seen } from "../test-caller.ts";
import { fillNotebook, type Observer } from "./notebook.ts";

const scheme = "MOBILE-API-140-327-PLAIN";

/** Requests with two things wrong at once, for nothing that there is, with more than is needed, and over again. */
export const observeMisuse: Observer = (faults) =>
  fillNotebook(faults, async ({ clock, tenant, caller, other, note }) => {
    const unknownTenant = { tenantUrl: "unknown" };
    await note(
      "two wrongs",
      caller.call("getVersion", { query: unknownTenant, headers: { Authorization: "Basic x" } }),
    );
    await note("wrong scheme", caller.call("getVersion", { headers: { Authorization: "Basic x, y" } }));
    await note("no ids", caller.call("getVersion", { headers: { Authorization: `${scheme} other=1` } }));
    await note("no session", caller.call("sendEvents", { path: { chatId: "nowhere" }, body: "{" }));
    for (const appId of ["no-server-entry", "slow-entry"])
      await note(appId, other({ appId }).call("requestChat", { json: {} }));

    const chatId = await caller.requestChat();
    const path = { chatId };
    clock.advance(1000);
    const repeated = { path, query: { nonce: "1" } };
    await note("history", caller.call("getChatHistory", repeated));
    await note("bad list", caller.send(chatId, { event: "chat_session_message", msg: "half" }, { event: "" }));
    await note(
      "several",
      caller.send(chatId, ...["one", "two"].map((msg) => ({ event: "chat_session_message", msg }))),
    );
    await note("same id", caller.say(chatId, "three", "m-1"));
    await note("same id again", caller.say(chatId, "four", "m-1"));
    clock.advance(1000);
    await note("history again", caller.call("getChatHistory", repeated));
    await note("history anew", caller.call("getChatHistory", { path }));
    await note("requested again", caller.call("requestChat", { json: {} }));
    await note("what waits", caller.poll(chatId));
    await note("history after all", caller.call("getChatHistory", { path }));
    await note("unknown path", ask(tenant, "GET", `${apiPrefix}/nothing`));
    await note("wrong method", ask(tenant, "POST", `${apiPrefix}/version`));
  });

async function ask({ app }: Tenant, method: "GET" | "POST", url: string): Promise<Seen> {
  const { statusCode, headers, body } = await app.inject({ method, url });
  return { status: statusCode, headers, text: body, json: {} };
}
