import { buildRequest, type RequestArguments } from "../../protocol/requests.ts";
import type { OperationId } from "../../protocol/operations.ts";
import { virtualClock } from "../clock.ts";
import { defaultConfig } from "../default-config.ts";
import { startTenant } from "../server.ts";
import { defaultCaller } from "../test-caller.ts";
import { turn, type Observer } from "./notebook.ts";

/** How often the client breaks off its poll. */
const breaks = 4;

/** A client on a real connection that breaks off one poll after the other, and what it is told then. */
export const observeBrokenConnections: Observer = async (faults) => {
  const clock = virtualClock();
  const running = await startTenant({ clock, seed: 1, faults });
  const { url, tenant } = running;
  const lines: string[] = [];
  const call = async (operation: OperationId, given: RequestArguments, signal?: AbortSignal): Promise<string> => {
    const { method, path, headers, body } = buildRequest(operation, defaultCaller, given);
    const answer = fetch(url + path, {
      method,
      headers: { ...headers },
      body: body as string | null,
      signal: signal ?? null,
    });
    return answer.then(
      async (response) => `${response.status} ${await response.text().catch(() => "broken off")}`,
      (error: unknown) => (error as Error).name,
    );
  };
  /** Waits for an answer; time passes only while nothing else does. */
  const settled = async (answer: Promise<string>): Promise<string> => {
    let isDone = false;
    void answer.finally(() => (isDone = true));
    for (let turns = 0; !isDone; turns += 1) {
      await turn();
      if (turns % 200 === 199 && tenant.heldPolls() > 0) clock.advance(1000);
    }
    return answer;
  };
  const received = (): number => tenant.ledger.snapshot().operations.getNewChatEvents.received;

  const request = await settled(call("requestChat", { json: {} }));
  const chatId = /"chat_id":"([^"]+)"/.exec(request)?.[1] ?? "nowhere";
  const poll = (signal?: AbortSignal): Promise<string> => call("getNewChatEvents", { path: { chatId } }, signal);
  clock.advance(1000);
  lines.push(await settled(poll()));
  for (let broken = 0; broken < breaks; broken += 1) {
    const aborter = new AbortController();
    const before = received();
    const answer = poll(aborter.signal);
    while (received() === before) await turn();
    aborter.abort();
    lines.push(await answer);
    while (tenant.ledger.snapshot().operations.getNewChatEvents.inFlight > 0) await turn();
    lines.push(await settled(poll()));
    lines.push(await settled(call("sendEvents", { path: { chatId }, json: { events: said(broken) } })));
    clock.advance(500);
    lines.push(await settled(poll()), await settled(poll()));
    clock.advance(defaultConfig.holdMs);
  }
  await running.close();
  return lines;
};

function said(at: number): readonly unknown[] {
  return [{ event: "chat_session_message", msg_id: `m-${at}`, msg: "/quiet" }];
}
