import { operationIds } from "../../protocol/operations.ts";
import { defaultConfig } from "../default-config.ts";
import { fillNotebook, nowhere, type Observer } from "./notebook.ts";

/** A whole conversation, with every operation, every rule and every misuse that one client or two can commit. */
export const observeConversation: Observer = (faults) =>
  fillNotebook(faults, async ({ clock, tenant, caller, other, note, poll }) => {
    const stranger = other({ clientId: "client-2" });
    const browser = other({ clientId: "WebChat" });
    for (const id of operationIds)
      await note(id, caller.call(id, { path: nowhere(id), headers: { Authorization: "Basic x" } }));
    for (const parameters of [
      "x",
      `appId="sales-entry"`,
      `clientId="1"`,
      `appId="no id", clientId="1"`,
      `appId=sales-entry, clientId=1`,
    ]) {
      const headers = { Authorization: `MOBILE-API-140-327-PLAIN ${parameters}` };
      await note(parameters, caller.call("getVersion", { headers }));
    }
    await note("unknown tenant", caller.call("getVersion", { query: { tenantUrl: "unknown" } }));
    await note("no tenant", caller.call("getVersion", { query: { tenantUrl: null } }));
    await note("unknown entry", other({ appId: "nobody-entry" }).call("checkAvailability"));
    await note("closed entry", other({ appId: "closed-entry" }).call("checkAvailability"));
    for (const id of ["checkAvailability", "getExpectedParameters", "getVersion"] as const)
      await note(id, caller.call(id));
    await note("browser", browser.call("requestChat", { json: {} }));

    await note("request", caller.call("requestChat", { json: {} }));
    const active = await note("active", caller.call("getActiveChat"));
    const chatId = String(active.json["chat_id"]);
    await note("request again", caller.call("requestChat", { json: {} }));
    clock.advance(1000);
    await poll("greeting", chatId);
    await poll("nothing", chatId);
    await poll("second poll", chatId, async () => {
      await poll("the second", chatId, () => {});
    });
    await poll("message", chatId, () => note("say", caller.say(chatId, "hello")));
    await poll("receipts", chatId);
    await note("typing", caller.send(chatId, { event: "chat_session_typing" }));
    await note("read", caller.send(chatId, { event: "chat_session_message_read", ref_msg_id: "srv-1" }));
    await note("no json", caller.call("sendEvents", { path: { chatId }, body: "{" }));
    await note("foreign", stranger.call("getChatHistory", { path: { chatId } }));
    await note("history", caller.call("getChatHistory", { path: { chatId } }));
    await note("end", caller.send(chatId, { event: "chat_session_end" }));
    await note("active after end", caller.call("getActiveChat"));
    await note("history after end", caller.call("getChatHistory", { path: { chatId } }));
    await note("send after end", caller.say(chatId, "?"));
    await poll("poll after end", chatId);

    const next = String((await note("next", stranger.call("requestChat", { json: {} }))).json["chat_id"]);
    clock.advance(1000);
    await note("disconnect", stranger.send(next, { event: "chat_session_disconnect" }));
    clock.advance(1000);
    if (tenant.heldPolls() === 0) await note("goodbye", stranger.poll(next));
    const silent = other({ clientId: "client-3" });
    const ended = String((await note("silent", silent.call("requestChat", { json: {} }))).json["chat_id"]);
    clock.advance(defaultConfig.inactivityTimeoutMs);
    await note("silence", silent.call("getChatHistory", { path: { chatId: ended } }));
  });
