import { defaultConfig } from "../default-config.ts";
import type { SeenEvent } from "../test-caller.ts";
import { turn, type Notebook } from "./notebook.ts";

/** Turns of the event loop in which a poll is answered at once, or held. */
const promptTurns = 20;

/** What one client of a notebook says and asks, each noted; the time of a poll that is held passes at once. */
export function talk({ clock, tenant, note }: Notebook, caller: ReturnType<Notebook["other"]>) {
  const send = (chatId: string, event: SeenEvent): Promise<unknown> => note("send", caller.send(chatId, event));
  return {
    send,
    say: (chatId: string, msg: string, msg_id: string) => send(chatId, { event: "chat_session_message", msg_id, msg }),
    request: async (parameters: object = {}) =>
      String((await note("request", caller.call("requestChat", { json: { parameters } }))).json["chat_id"]),
    active: () => note("active", caller.call("getActiveChat")),
    history: (chatId: string) => note("history", caller.call("getChatHistory", { path: { chatId } })),
    poll: async (chatId: string): Promise<readonly SeenEvent[]> => {
      const answer = caller.poll(chatId);
      for (let turns = 0; turns < promptTurns; turns += 1) await turn();
      if (tenant.heldPolls() > 0) clock.advance(defaultConfig.holdMs);
      const { json } = await note("poll", answer);
      return (json["events"] ?? []) as readonly SeenEvent[];
    },
  };
}
