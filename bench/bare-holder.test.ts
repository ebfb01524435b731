import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { readFileSync } from "node:fs";
import { afterEach, expect, test } from "vitest";
import { defaultConfig } from "../tenant/default-config.ts";
import { startTenant } from "../tenant/server.ts";
import { createBareHolder } from "./bare-holder.ts";
import { openConnection } from "./connection.ts";
import { historyText, pollText, requestChatText } from "./requests.ts";
import { serverFlags } from "./server-flags.ts";

const holdMs = 20;
const open: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

async function startBare(): Promise<number> {
  const server = createBareHolder(holdMs).listen(0, "127.0.0.1");
  open.push(() => server.close());
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

async function startReference(): Promise<number> {
  const running = await startTenant({ config: { ...defaultConfig, holdMs } });
  open.push(() => running.close());
  return Number(new URL(running.url).port);
}

test.each([
  ["bare", startBare],
  ["tenant", startReference],
] as const)("the %s server opens a session, takes its requests and holds its polls", async (_, start) => {
  const connection = openConnection(await start());
  open.unshift(() => connection.close());
  const opened = await connection.request(requestChatText(1));
  const { chat_id: chatId } = JSON.parse(opened.body) as { chat_id: string };
  let answer = await connection.request(pollText(1, chatId));
  while (answer.body !== '{"events":[]}') answer = await connection.request(pollText(1, chatId));
  expect([opened.status, answer.status]).toEqual([200, 200]);
  expect(answer.heldMs).toBeGreaterThanOrEqual(holdMs - 1);
});

test("the bare server tells clients and sessions apart", async () => {
  const port = await startBare();
  const [own, other] = [openConnection(port), openConnection(port)];
  open.unshift(
    () => own.close(),
    () => other.close(),
  );
  const { chat_id: chatId } = JSON.parse((await own.request(requestChatText(1))).body) as { chat_id: string };
  expect((await own.request(pollText(2, chatId))).status).toBe(404);
  expect((await own.request(pollText(1, "nowhere"))).status).toBe(404);
  const held = own.request(pollText(1, chatId));
  expect((await other.request(pollText(1, chatId))).status).toBe(429);
  expect((await held).status).toBe(200);
});

test("a transcript is filled with events that are taken", async () => {
  const connection = openConnection(await startReference());
  open.unshift(() => connection.close());
  const { chat_id: chatId } = JSON.parse((await connection.request(requestChatText(1))).body) as { chat_id: string };
  expect((await connection.request(historyText(1, chatId, 500))).status).toBe(200);
});

test("the servers are measured with the flags that the tenant is started with", () => {
  const launcher = readFileSync(fileURLToPath(new URL("../bin/cx", import.meta.url)), "utf8");
  expect(launcher).toContain(`tenant | load) flags=${serverFlags.join(" ")} ;;`);
});
