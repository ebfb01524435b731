import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi, type TestContext } from "vitest";
import { buildRequest, type Caller, type RequestArguments } from "../../protocol/requests.ts";
import type { OperationId } from "../../protocol/operations.ts";
import { startTenant, type RunningTenant } from "../server.ts";
import { findChromium } from "./find-chromium.ts";

const executablePath = findChromium(process.env);

/** Quiet, alone and without what a container lacks. */
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Longest wait for something to be seen, on a machine that is busy with other things. */
const patienceMs = 20_000;

let browser: Browser | null = null;
let folder = "";
let running: RunningTenant;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cx-console-"));
  if (executablePath !== null) browser = await chromium.launch({ executablePath, args });
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  running = await startTenant({ seed: 1, admin: { port: 0 } });
});
afterEach(() => running.close());

/** A client that polls all the time, as a real one does, and keeps what it is told. */
async function connectClient(clientId: string) {
  const { url } = running;
  const caller: Caller = { tenantUrl: "acme.example.com", appId: "console-entry", clientId };
  const call = async (operation: OperationId, given: RequestArguments = {}): Promise<Response> => {
    const { method, path, headers, body } = buildRequest(operation, caller, given);
    return fetch(url + path, { method, headers: { ...headers }, body: body as string | null });
  };
  const answer = (await (await call("requestChat", { json: {} })).json()) as { chat_id: string };
  const path = { chatId: answer.chat_id };
  const told: Readonly<Record<string, unknown>>[] = [];
  const polling = (async () => {
    for (;;) {
      const polled = await call("getNewChatEvents", { path });
      if (!polled.ok) return;
      told.push(...((await polled.json()) as { events: Readonly<Record<string, unknown>>[] }).events);
    }
  })().catch(() => {});
  const send = (...events: object[]): Promise<Response> => call("sendEvents", { path, json: { events } });
  return {
    chatId: answer.chat_id,
    call,
    send,
    say: (msg: string, msgId: string) => send({ event: "chat_session_message", msg_id: msgId, msg }),
    /** Resolves with the first event that the client is told and that matches. */
    hears: (event: object) =>
      vi.waitFor(
        () => {
          expect(told).toContainEqual(expect.objectContaining(event));
          return told.find((one) => Object.entries(event).every(([name, value]) => one[name] === value)) ?? {};
        },
        { timeout: patienceMs },
      ),
    polling,
  };
}

/** Opens the console and notes all that must not happen there. */
async function openConsole({ skip }: TestContext, viewport = { width: 1280, height: 800 }) {
  if (browser === null) return skip("no Chromium: name one in CX_CHROMIUM, or put one on PATH");
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  page.setDefaultTimeout(patienceMs);
  const complaints: string[] = [];
  const hosts = new Set<string>();
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("dialog", (dialog) => {
    complaints.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => hosts.add(new URL(request.url()).host));
  await page.goto(`${running.adminUrl ?? ""}/`);
  await page.getByRole("status").getByText("Live").waitFor();
  const isSound = (): void => {
    expect(complaints).toEqual([]);
    expect([...hosts]).toEqual([new URL(running.adminUrl ?? "").host]);
  };
  return { page, isSound };
}

const rowOf = (page: Page, chatId: string) => page.locator(`[data-chat="${chatId}"]`);

test("a person accepts, answers, shares a file, sets a case and ends a chat, and both sides see it", async (context) => {
  const { page, isSound } = await openConsole(context);
  const client = await connectClient("client-1");
  await client.say("Where is my order?", "m-1");
  const row = rowOf(page, client.chatId);
  await row.getByText("Where is my order?").waitFor();
  expect(await row.locator(".state").textContent()).toBe("queued");
  expect(await row.locator(".unread").textContent()).toBe("1");
  expect(await page.locator("#counts").innerText()).toMatch(/queued\s+1/);

  await row.click();
  await page.getByRole("button", { name: "Accept" }).click();
  await client.hears({ event: "chat_session_status", state: "connected" });
  const joined = await client.hears({ event: "chat_session_party_joined", display_name: "Alex" });
  await client.hears({ event: "chat_session_message_delivered", ref_msg_id: "m-1" });
  await client.hears({ event: "chat_session_message_read", ref_msg_id: "m-1" });

  const text = page.getByLabel("Message", { exact: true });
  await text.fill("Let me look.");
  await client.hears({ event: "chat_session_typing" });
  await text.press("Enter");
  const said = await client.hears({ event: "chat_session_message", msg: "Let me look." });
  expect(said["party_id"]).toBe(joined["party_id"]);
  await client.send({ event: "chat_session_message_read", ref_msg_id: said["msg_id"] });
  await page.locator(".bubble.tenant", { hasText: "Let me look." }).getByText("Read").waitFor();

  await client.send({ event: "chat_session_typing" });
  await page.getByText("The client is writing…").waitFor();
  await client.say("Thank you", "m-2");
  await page.locator(".bubble.client", { hasText: "Thank you" }).waitFor();
  await client.send({
    event: "chat_session_form_data",
    form_request_id: "1",
    form_name: "Survey",
    data: { rating: "5" },
  });
  await page.getByText("Form Survey answered").waitFor();
  await client.send({ event: "chat_session_location", latitude: "48.8", longitude: "2.3", url: "javascript:alert(1)" });
  await page.getByText("48.8, 2.3").waitFor();
  expect(await page.getByRole("link", { name: "48.8, 2.3" }).count()).toBe(0);

  const file = join(folder, "terms.txt");
  await writeFile(file, "the terms");
  await page.locator("#file").setInputFiles(file);
  const shared = await client.hears({ event: "chat_session_file", file_name: "terms.txt" });
  const answer = await client.call("getFile", { path: { chatId: client.chatId, fileId: String(shared["file_id"]) } });
  expect(await answer.text()).toBe("the terms");
  const link = page.getByRole("link", { name: "terms.txt" });
  const downloading = page.waitForEvent("download");
  await link.click();
  expect((await downloading).suggestedFilename()).toBe("terms.txt");

  await page.getByRole("button", { name: "Case" }).click();
  await page.getByLabel("Case id").fill("CASE-1042");
  await page.getByLabel("Case id").press("Enter");
  await client.hears({ event: "chat_session_case_set", case_id: "CASE-1042" });
  await page.locator("#where").getByText("CASE-1042").waitFor();
  await page.getByRole("button", { name: "Case" }).click();
  await page.getByRole("button", { name: "Take out of the case" }).click();
  await client.hears({ event: "chat_session_case_set", case_id: "" });

  await page.getByRole("button", { name: "End", exact: true }).click();
  await page.getByRole("button", { name: "End the chat" }).click();
  await client.hears({ event: "chat_session_ended" });
  await client.polling;
  await page.getByText("The chat has ended", { exact: true }).waitFor();
  expect(await text.isDisabled()).toBe(true);
  expect(await page.getByRole("button", { name: "Accept" }).isVisible()).toBe(false);
  isSound();
});

test("what a client writes is text, wherever it is shown", async (context) => {
  const { page, isSound } = await openConsole(context);
  const client = await connectClient("client-1");
  const attack = `<img src=x onerror="document.title='taken'"><script>alert(1)</script>&lt;b&gt;`;
  await client.say(attack, "m-1");
  await client.send(
    { event: "chat_session_file", msg_id: "m-2", file_id: "../../ledger", file_name: attack, file_type: "attachment" },
    { event: "chat_session_form_data", form_request_id: "1", form_name: attack, data: { [attack]: attack } },
    { event: "chat_session_location", latitude: attack, longitude: attack, url: attack },
  );
  await rowOf(page, client.chatId).click();
  await page.locator(".bubble.client .words").waitFor();
  await page.locator(".bubble.client .place").waitFor();
  expect(await page.locator(".bubble.client .words").textContent()).toBe(attack);
  expect(await page.locator(".bubble.client .file a").textContent()).toBe(attack);
  expect(await page.locator(".bubble.client .file a").getAttribute("href")).toBe("/files/..%2F..%2Fledger");
  expect(await page.locator(".bubble.client .form dd").textContent()).toBe(attack);
  expect(await page.locator("#conversation img, #groups img, #conversation script").count()).toBe(0);
  expect(await page.title()).toBe("(1) Agent console");
  isSound();
});

test("a chat is handled with the keyboard alone, on a narrow screen too", async (context) => {
  const client = await connectClient("client-1");
  const other = await connectClient("client-2");
  await client.say("first", "m-1");
  const { page, isSound } = await openConsole(context, { width: 400, height: 800 });
  await rowOf(page, other.chatId).waitFor();
  await rowOf(page, client.chatId).focus();
  await page.keyboard.press("ArrowDown");
  await page.locator(`[data-chat="${other.chatId}"]:focus`).waitFor();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Accept" }).and(page.locator(":focus")).waitFor();
  expect(await page.locator(".list").isVisible()).toBe(false);
  await page.keyboard.press("Enter");
  await page.locator("#text:focus").waitFor();
  await page.keyboard.type("line one");
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.type("line two");
  await page.keyboard.press("Enter");
  await client.hears({ event: "chat_session_message", msg: "line one\nline two" });
  expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
  await page.keyboard.press("Escape");
  await page.locator(`[data-chat="${client.chatId}"]:focus`).waitFor();
  isSound();
});

test("what cannot be done is said, and the chat goes back to the queue when it is handed on", async (context) => {
  const { page } = await openConsole(context);
  const client = await connectClient("client-1");
  await rowOf(page, client.chatId).click();
  await page.getByRole("button", { name: "Accept" }).click();
  await page.getByRole("button", { name: "Transfer" }).click();
  await client.hears({ event: "chat_session_party_left" });
  await page.getByRole("button", { name: "Accept" }).waitFor();
  await client.send({ event: "chat_session_disconnect" });
  await page.getByText("The client left the conversation").waitFor();
  await page.getByLabel("Message", { exact: true }).fill("Are you there?");
  await page.getByRole("button", { name: "Send" }).click();
  await page.getByRole("alert").getByText("its client has left it").waitFor();
  expect(await page.getByLabel("Message", { exact: true }).inputValue()).toBe("Are you there?");
  await page.getByRole("button", { name: "Dismiss" }).click();
  expect(await page.getByRole("alert").isVisible()).toBe(false);
});

test("the end of the tenant is shown", async (context) => {
  const { page } = await openConsole(context);
  await running.close();
  const line = page.getByRole("status");
  await line.getByText("The tenant has stopped").waitFor();
  expect(await line.getAttribute("data-line")).toBe("closed");
});
