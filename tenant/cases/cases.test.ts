import { expect, test } from "vitest";
import { createTenant, type Tenant } from "../app.ts";
import { virtualClock } from "../clock.ts";
import type { TenantConfigInput } from "../config.ts";
import { defaultConfig } from "../default-config.ts";
import { namesOf, outcomeOf, testCaller, type Seen, type SeenEvent } from "../test-caller.ts";

const seed = 1;

interface SeenSession {
  readonly chat_id: unknown;
  readonly created_time: unknown;
  readonly events: readonly SeenEvent[];
}

/** Nobody polls here, and sessions live on all the same. */
const patience = { pollAbsenceTimeoutMs: 3_600_000 };

function arrange(config: TenantConfigInput = defaultConfig) {
  const clock = virtualClock();
  return { clock, tenant: createTenant({ clock, seed, config: { ...config, ...patience } }) };
}

type Caller = ReturnType<typeof testCaller>;

/** A client of an entry whose scripted agent sets the case that a message names. */
function caseWorker(tenant: Tenant, clock: { advance(ms: number): void }, caller: Caller = testCaller(tenant)) {
  const history = (chatId: string): Promise<Seen> => caller.call("getCaseHistory", { path: { chatId } });
  return {
    ...caller,
    history,
    sessions: async (chatId: string) => (await history(chatId)).json["sessions"] as readonly SeenSession[],
    chatIds: async (chatId: string) =>
      ((await history(chatId)).json["sessions"] as readonly SeenSession[]).map((session) => session.chat_id),
    close: (chatId: string, given: object = {}) => caller.call("closeCase", { path: { chatId }, ...given }),
    open: async () => {
      const chatId = await caller.requestChat();
      clock.advance(1000);
      return chatId;
    },
    set: async (chatId: string, command = "/case") => {
      await caller.say(chatId, command, `set ${command}`);
      clock.advance(1000);
    },
    end: (chatId: string) => caller.send(chatId, { event: "chat_session_end" }),
  };
}

/** One contact centre whose agents put a session under case A or B, or under none. */
function twoCases(more: Partial<TenantConfigInput["tenants"][number]["apps"][number]> = {}): TenantConfigInput {
  const commands = Object.fromEntries(
    [
      ["/A", "A"],
      ["/B", "B"],
      ["/none", ""],
    ].map(([name, caseId]) => [name, [{ do: "setCase" as const, caseId: caseId ?? "" }]]),
  );
  const parties = { agent: { firstName: "Mia", lastName: "Roe", displayName: "Mia R.", type: "internal" as const } };
  const steps = [{ do: "route" as const }, { do: "reserve" as const }, { do: "accept" as const }];
  return {
    tenants: [
      {
        tenantUrl: "acme.example.com",
        apps: [
          { appId: "sales-entry", scenario: "cases", ...more },
          { appId: "other-entry", scenario: "cases" },
        ],
      },
      { tenantUrl: "globex.example.com", apps: [{ appId: "sales-entry", scenario: "cases", ...more }] },
    ],
    scenarios: { cases: { parties, onStart: [{ do: "announce" }, ...steps, { do: "join" }], commands } },
  };
}

test("a session without a case has no case history and nothing to close, at either path", async () => {
  const { tenant, clock } = arrange();
  const client = caseWorker(tenant, clock);
  const chatId = await client.open();
  const seen = [
    await client.history(chatId),
    await client.close(chatId),
    await client.call("getCaseHistoryAtRoot"),
    await client.call("closeCaseAtRoot"),
  ];
  expect(seen.map(outcomeOf)).toEqual(seen.map(() => "406/5601"));
});

test("the history of a case holds the session with all that was said, and when it began", async () => {
  const { tenant, clock } = arrange();
  const client = caseWorker(tenant, clock);
  const began = String(Math.floor(clock.now() / 1000));
  const chatId = await client.open();
  await client.say(chatId, "about my order", "said-1");
  await client.set(chatId);
  const { status, json } = await client.history(chatId);
  const events = await client.call("getChatHistory", { path: { chatId } });
  expect([status, json]).toEqual([
    200,
    { sessions: [{ chat_id: chatId, created_time: began, events: events.json["events"] }] },
  ]);
  expect(events.json["events"]).toContainEqual(
    expect.objectContaining({ event: "chat_session_message", msg_id: "said-1", party_id: chatId }),
  );
});

test("sessions of one case are told oldest first, also those that have ended and been forgotten", async () => {
  const { tenant, clock } = arrange();
  const client = caseWorker(tenant, clock);
  const first = await client.open();
  await client.say(first, "first words", "first-1");
  await client.set(first);
  await client.end(first);
  const gone = await client.call("getChatHistory", { path: { chatId: first } });
  const second = await client.open();
  await client.set(second);
  const sessions = await client.sessions(second);
  expect(outcomeOf(gone)).toBe("404/5005");
  expect(sessions.map(({ chat_id }) => chat_id)).toEqual([first, second]);
  expect(sessions[0]?.events).toContainEqual(expect.objectContaining({ msg_id: "first-1", msg: "first words" }));
  expect(namesOf(sessions[0]?.events ?? []).slice(-2)).toEqual(["chat_session_end", "chat_session_ended"]);
  clock.advance(defaultConfig.lastEventsMs);
  expect(await client.chatIds(second)).toEqual([first, second]);
});

test("a session that is moved to another case leaves the first one, and one that is taken out has none", async () => {
  const { tenant, clock } = arrange(twoCases());
  const client = caseWorker(tenant, clock);
  const first = await client.open();
  await client.set(first, "/A");
  await client.end(first);
  const second = await client.open();
  await client.set(second, "/A");
  expect(await client.chatIds(second)).toEqual([first, second]);
  await client.set(second, "/B");
  expect(await client.chatIds(second)).toEqual([second]);
  await client.set(second, "/A");
  expect(await client.chatIds(second)).toEqual([first, second]);
  await client.set(second, "/none");
  expect(outcomeOf(await client.history(second))).toBe("406/5601");
  expect(outcomeOf(await client.close(second))).toBe("406/5601");
});

test.each([
  ["client", 1],
  ["tenant", 2],
] as const)("one case id, cases shared by the %s: %i of two clients' sessions", async (casesSharedBy, count) => {
  const { tenant, clock } = arrange(twoCases({ crm: { casesSharedBy } }));
  const mine = caseWorker(tenant, clock);
  const theirs = caseWorker(tenant, clock, testCaller(tenant, { clientId: "client-2" }));
  const elsewhere = caseWorker(tenant, clock, testCaller(tenant, { tenantUrl: "globex.example.com" }));
  const chatIds: string[] = [];
  for (const client of [mine, theirs, elsewhere]) {
    const chatId = await client.open();
    await client.set(chatId, "/A");
    chatIds.push(chatId);
  }
  const seen = await mine.chatIds(chatIds[0] ?? "");
  expect(seen).toEqual(chatIds.slice(0, count));
});

test("closing a case ignores the body, may be repeated, and leaves session and case history as they are", async () => {
  const { tenant, clock } = arrange();
  const client = caseWorker(tenant, clock);
  const chatId = await client.open();
  await client.set(chatId);
  const before = await client.history(chatId);
  const mistaken = { json: { events: [{ event: "chat_session_end" }] } };
  const closed = [
    await client.close(chatId),
    await client.close(chatId, mistaken),
    await client.close(chatId, { body: "{" }),
    await client.call("closeCaseAtRoot"),
  ];
  expect(closed.map(({ status, json }) => [status, json])).toEqual(closed.map(() => [200, {}]));
  expect((await client.call("getActiveChat")).json["chat_id"]).toBe(chatId);
  expect((await client.history(chatId)).json).toEqual(before.json);
  expect((await client.call("getCaseHistoryAtRoot")).json).toEqual(before.json);
});

test("a session that has ended has neither case history nor a case to close, at either path", async () => {
  const { tenant, clock } = arrange();
  const client = caseWorker(tenant, clock);
  const chatId = await client.open();
  await client.set(chatId);
  await client.end(chatId);
  const seen = [
    await client.history(chatId),
    await client.close(chatId),
    await client.call("getCaseHistoryAtRoot"),
    await client.call("closeCaseAtRoot"),
  ];
  expect(seen.map(outcomeOf)).toEqual(seen.map(() => "404/5005"));
});

test("a CRM that fails is told as 5602 with the status of the document, but not where there is no case", async () => {
  const { tenant, clock } = arrange();
  const client = caseWorker(tenant, clock, testCaller(tenant, { appId: "crm-failing-entry" }));
  const chatId = await client.open();
  expect(outcomeOf(await client.history(chatId))).toBe("406/5601");
  await client.set(chatId);
  expect(outcomeOf(await client.history(chatId))).toBe("500/5602");
  expect(outcomeOf(await client.close(chatId))).toBe("500/5602");
  expect((await client.call("getActiveChat")).status).toBe(200);
});

test("a CRM that fails at times does so by the seed", async () => {
  const { tenant, clock } = arrange(twoCases({ crm: { failsOneIn: 3 } }));
  const client = caseWorker(tenant, clock);
  const chatId = await client.open();
  await client.set(chatId, "/A");
  const outcomes: string[] = [];
  for (let asked = 0; asked < 60; asked += 1) outcomes.push(outcomeOf(await client.history(chatId)));
  const failed = outcomes.filter((outcome) => outcome === "500/5602").length;
  expect(new Set(outcomes), `seed ${seed}`).toEqual(new Set(["200", "500/5602"]));
  expect(Math.abs(failed - 20), `${failed} of 60 failed with seed ${seed}`).toBeLessThan(12);
});

test("what the asking client cannot decode is left out of the case history", async () => {
  const { tenant, clock } = arrange();
  const client = caseWorker(tenant, clock);
  const user_platform = { os: "Android 14", sdk: 34, manufacturer: "x", model: "y", hardware: "z", patch: "1" };
  const chatId = await client.requestChat({ parameters: { user_platform } });
  clock.advance(1000);
  for (const command of ["/secure-form", "/form", "/case"]) await client.set(chatId, command);
  const [session] = await client.sessions(chatId);
  const names = namesOf(session?.events ?? []);
  expect(names).toContain("chat_session_form_show");
  expect(names).not.toContain("chat_session_secure_form_show");
});
