import { expect, test } from "vitest";
import { createWorld, tenantIn, type TenantOptions } from "../app.ts";
import { virtualClock } from "../clock.ts";
import { namesOf, testCaller, type SeenEvent } from "../test-caller.ts";
import { createAdminApp } from "./admin-app.ts";
import { allEndpoints } from "./mounts.ts";
import { mostUnread, type SessionList, type SessionSummary, type Transcript } from "./wire.ts";

const consoleEntry = { appId: "console-entry" } as const;

function start(options: TenantOptions = {}) {
  const clock = virtualClock();
  const world = createWorld({ clock, seed: 1, ...options });
  const tenant = tenantIn(world);
  const app = createAdminApp(world, "http://127.0.0.1:1");
  const client = testCaller(tenant, consoleEntry);
  async function get<Answer>(url: string): Promise<Answer> {
    return (await app.inject({ url })).json();
  }
  const post = async (url: string, payload: object = {}) => {
    const { statusCode, body } = await app.inject({ method: "POST", url, payload });
    return { status: statusCode, json: JSON.parse(body) as SessionSummary & { error?: string } };
  };
  return { clock, world, tenant, app, client, get, post };
}

test("the ledger is the tenant's own, to the last member", async () => {
  const { tenant, client, get } = start();
  await client.poll(await client.requestChat());
  expect(await get("/ledger")).toEqual(JSON.parse(JSON.stringify(tenant.ledger.snapshot())));
});

test("whoever is no browser is shown every endpoint, and each of them is there", async () => {
  const { app, get } = start();
  expect(await get("/")).toEqual(allEndpoints);
  await app.ready();
  for (const { method, path } of allEndpoints) {
    expect([path, app.hasRoute({ method, url: path.replace(/(?<=\w):(?=\w)/, "::") })]).toEqual([path, true]);
  }
});

test("browsers are given the console, which runs nothing that does not come from here", async () => {
  const { app } = start();
  const page = await app.inject({ url: "/", headers: { accept: "text/html,*/*" } });
  expect(page.headers["content-security-policy"]).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
  expect(page.body).not.toMatch(/<script(?![^>]*src="\/console\/)|<style|\son\w+=|https?:\/\//);
  const files = [...page.body.matchAll(/"(\/console\/[^"]+)"/g)].map(([, url = ""]) => url);
  expect(files).toContain("/console/main.ts");
  for (const url of files) expect([url, (await app.inject({ url })).statusCode]).toEqual([url, 200]);
  const script = await app.inject({ url: "/console/main.ts" });
  expect([script.headers["content-type"], script.body.includes("import type")]).toEqual([
    "text/javascript; charset=utf-8",
    false,
  ]);
});

test.each(["../session.ts", "..%2fserver.ts", "tsconfig.json", "nothing.ts"])(
  "%s is no file of the console",
  async (name) => {
    const { app } = start();
    expect((await app.inject({ url: `/console/${name}` })).statusCode).toBe(404);
  },
);

test("an agent accepts, writes, sets a case, hands the chat back and ends it, and the client is told of each", async () => {
  const { client, post } = start();
  const chatId = await client.requestChat();
  await client.say(chatId, "hello", "m-7");
  await client.pollEvents(chatId);
  const told: unknown[] = [];
  const act = async (action: string, body: object = {}): Promise<unknown[]> => {
    const { status, json } = await post(`/sessions/${chatId}/${action}`, body);
    told.push(...(await client.pollEvents(chatId)));
    return [action, status, json.state, json.isTaken];
  };
  expect(await act("accept")).toEqual(["accept", 200, "connected", true]);
  expect(await act("typing", { isTyping: true })).toEqual(["typing", 200, "connected", true]);
  expect(await act("say", { text: "Hello, <b>{text}</b>" })).toEqual(["say", 200, "connected", true]);
  expect(await act("case", { caseId: "CASE-7" })).toEqual(["case", 200, "connected", true]);
  expect(await act("case", { caseId: null })).toEqual(["case", 200, "connected", true]);
  expect(await act("transfer")).toEqual(["transfer", 200, "queued", false]);
  expect(await act("end")).toEqual(["end", 200, "completed", false]);
  expect(namesOf(told as SeenEvent[])).toEqual([
    "chat_session_status",
    "chat_session_status",
    "chat_session_party_joined",
    "chat_session_message_delivered",
    "chat_session_typing",
    "chat_session_message",
    "chat_session_case_set",
    "chat_session_case_set",
    "chat_session_party_left",
    "chat_session_status",
    "chat_session_ended",
  ]);
  expect(told[5]).toMatchObject({ msg: "Hello, <b>{text}</b>" });
});

test.each([
  ["say", { text: "  " }, 400, "text"],
  ["say", {}, 400, "text"],
  ["typing", { isTyping: "yes" }, 400, "isTyping"],
  ["case", { caseId: 5 }, 400, "caseId"],
  ["typing", { isTyping: true }, 409, "nobody has accepted"],
  ["transfer", {}, 409, "accepted here"],
])("%s %j is refused with %i and says why", async (action, body, status, why) => {
  const { client, post } = start();
  const seen = await post(`/sessions/${await client.requestChat()}/${action}`, body);
  expect([seen.status, seen.json.error]).toEqual([status, expect.stringContaining(why)]);
});

test("nothing can be done in a chat that is over, or that was never there", async () => {
  const { client, post } = start();
  const chatId = await client.requestChat();
  await post(`/sessions/${chatId}/end`);
  for (const action of ["accept", "say", "case", "end"]) {
    const body = { text: "x", caseId: "x" };
    const seen = [await post(`/sessions/${chatId}/${action}`, body), await post(`/sessions/nowhere/${action}`, body)];
    expect([action, ...seen.map(({ status }) => status)]).toEqual([action, 409, 404]);
  }
});

test("the list shows who waits, since when and how much is unread, and never a client's id", async () => {
  const { clock, client, tenant, get, post } = start();
  const other = testCaller(tenant, { ...consoleEntry, clientId: "secret-id" });
  const [first, second] = [await client.requestChat(), await other.requestChat()];
  clock.advance(5000);
  await client.say(first, "one");
  await client.say(first, "two\n lines");
  const { sessions, counts, total, now } = await get<SessionList>("/sessions");
  expect([counts.queued, total, now]).toEqual([2, 2, clock.now()]);
  expect(sessions.map(({ chatId }) => chatId)).toEqual([first, second]);
  const opened = clock.now() - 5000;
  expect(sessions[0]).toMatchObject({ unread: 2, since: opened, waitingSince: opened, tenant: "acme.example.com" });
  expect(sessions[0]?.lastWords).toEqual({ isClient: true, text: "two lines" });
  expect(new Set(sessions.map(({ client: name }) => name)).size).toBe(2);
  expect(JSON.stringify(sessions)).not.toMatch(/secret-id|client-1/);

  await post(`/sessions/${first}/accept`);
  expect((await post(`/sessions/${first}/seen`)).json).toMatchObject({ unread: 0, waitingSince: clock.now() });
  expect(namesOf(await client.pollEvents(first))).toContain("chat_session_message_read");
  expect((await post(`/sessions/${first}/say`, { text: "Yes?" })).json).toMatchObject({
    unread: 0,
    waitingSince: null,
  });
});

test("the list shows the case that was set last, and none once it is taken away", async () => {
  const { client, get, post } = start();
  const chatId = await client.requestChat();
  const seen: unknown[] = [];
  for (const caseId of ["CASE-1", "CASE-2", null, "CASE-3"]) {
    seen.push((await post(`/sessions/${chatId}/case`, { caseId })).json.caseId);
    seen.push((await get<Transcript>(`/sessions/${chatId}`)).session.caseId);
  }
  expect(seen).toEqual(["CASE-1", "CASE-1", "CASE-2", "CASE-2", null, null, "CASE-3", "CASE-3"]);
});

test("what is unread is counted up to a limit, and looking back ends there", async () => {
  const { client, get } = start();
  const chatId = await client.requestChat();
  const words = Array.from({ length: mostUnread + 50 }, (_, at) => ({ event: "chat_session_message", msg: `${at}` }));
  await client.send(chatId, ...words);
  const { sessions } = await get<SessionList>("/sessions");
  expect(sessions).toMatchObject([{ unread: mostUnread, lastWords: { text: `${mostUnread + 49}` } }]);
});

test("a list is never longer than was asked for, and may be of one state", async () => {
  const { tenant, get, post } = start();
  for (let at = 0; at < 5; at += 1) {
    const chatId = await testCaller(tenant, { ...consoleEntry, clientId: `c-${at}` }).requestChat();
    if (at === 0) await post(`/sessions/${chatId}/accept`);
  }
  expect(await get<SessionList>("/sessions?limit=2")).toMatchObject({ total: 5, sessions: [{}, {}] });
  const connected = await get<SessionList>("/sessions?state=connected");
  expect(connected.sessions.map(({ state }) => state)).toEqual(["connected"]);
  expect(await get("/sessions?limit=0")).toMatchObject({ error: expect.stringContaining("limit") });
});

test("a transcript can be fetched from where it is known", async () => {
  const { client, get, post } = start();
  const chatId = await client.requestChat();
  const whole = await get<Transcript>(`/sessions/${chatId}`);
  await client.say(chatId, "<img src=x onerror=alert(1)>");
  await post(`/sessions/${chatId}/accept`);
  const { from, events, next, total } = await get<Transcript>(`/sessions/${chatId}?from=${whole.next}`);
  expect([from, next]).toEqual([whole.next, total]);
  expect(events[0]).toMatchObject({ party_id: chatId, msg: "<img src=x onerror=alert(1)>" });
});

test("a file goes to the client byte for byte, and to the agent in a form that cannot run", async () => {
  const { tenant, client, app } = start();
  const chatId = await client.requestChat();
  const bytes = Buffer.from("<script>alert(1)</script>\r\n\0");
  const upload = await app.inject({
    method: "POST",
    url: `/sessions/${chatId}/file?name=${encodeURIComponent("pläne.html")}`,
    headers: { "content-type": "text/html" },
    payload: bytes,
  });
  expect(upload.statusCode).toBe(200);
  const shared = (await client.pollEvents(chatId)).find(({ event }) => event === "chat_session_file");
  expect(shared).toMatchObject({ file_name: "pläne.html", file_type: "attachment" });
  const fileId = String(shared?.["file_id"]);
  expect((await client.call("getFile", { path: { chatId, fileId } })).text).toBe(bytes.toString());
  const seen = await app.inject({ url: `/files/${fileId}` });
  expect([seen.rawPayload, seen.headers["content-type"]]).toEqual([bytes, "application/octet-stream"]);
  expect(seen.headers["content-disposition"]).toMatch(/^attachment;/);
  expect(seen.headers["content-security-policy"]).toContain("sandbox");
  expect((await app.inject({ url: "/files/nowhere" })).statusCode).toBe(404);
  await tenant.close();
});

test("a file over the limit is refused and not shared", async () => {
  const { app, client, tenant } = start({
    config: {
      tenants: [{ tenantUrl: "acme.example.com", apps: [{ appId: "console-entry", scenario: "manual" }] }],
      files: { maxFileBytes: 10 },
    },
  });
  const chatId = await client.requestChat();
  const url = `/sessions/${chatId}/file?name=a`;
  const { statusCode, body } = await app.inject({ method: "POST", url, payload: Buffer.alloc(11) });
  expect([statusCode, body]).toEqual([413, expect.stringContaining("at most 10 bytes")]);
  expect(namesOf(await client.history(chatId))).not.toContain("chat_session_file");
  await tenant.close();
});

test("what the tenant does wrong is told, and how often it did", async () => {
  const { client, get } = start({ faults: ["poll-returns-at-once"] });
  expect(await get("/faults")).toEqual({ switchedOn: ["poll-returns-at-once"], fired: { "poll-returns-at-once": 0 } });
  const chatId = await client.requestChat();
  await client.poll(chatId);
  await client.poll(chatId);
  expect(await get("/faults")).toMatchObject({ fired: { "poll-returns-at-once": 1 } });
});
