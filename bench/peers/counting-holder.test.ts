import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test, vi } from "vitest";
import { createCountingHolder } from "./counting-holder.ts";

async function start(holdMs: number) {
  const { server, seen } = createCountingHolder(holdMs);
  server.listen({ host: "127.0.0.1", port: 0 });
  await once(server, "listening");
  onTestFinished(() => server.close().closeAllConnections());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/chats/one/events`;
  return { url, seen };
}

test("a poll is held, answered with nothing, and counted", async () => {
  const { url, seen } = await start(20);
  const answers = await Promise.all([fetch(url), fetch(url)]);
  expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(['{"events":[]}', '{"events":[]}']);
  expect(Number(answers[0]?.headers.get("x-cx-held-ms"))).toBeGreaterThan(15);
  expect(seen()).toMatchObject({ most: 2, answered: 2, givenUp: 0 });
});

test("whoever hangs up is let go at once", async () => {
  const { url, seen } = await start(60_000);
  const poll = fetch(url);
  await vi.waitUntil(() => seen().most === 1);
  await fetch(url, { method: "POST", body: JSON.stringify({ events: [{ event: "chat_session_end" }] }) });
  expect(await (await poll).text()).toContain("chat_session_ended");
  expect(seen()).toMatchObject({ answered: 1 });
});

test("a poll whose client goes away is given up, not answered", async () => {
  const { url, seen } = await start(60_000);
  const ending = new AbortController();
  const poll = fetch(url, { signal: ending.signal });
  await vi.waitUntil(() => seen().most === 1);
  ending.abort();
  await expect(poll).rejects.toThrow("abort");
  await vi.waitUntil(() => seen().givenUp === 1);
  expect(seen()).toMatchObject({ answered: 0, most: 1 });
});
