import { afterAll, expect, test } from "vitest";
import { authorizationScheme } from "../protocol/authorization.ts";
import { errorCodes, errorMessage } from "../protocol/errors.ts";
import { operationError, operationIds, operations, type OperationId } from "../protocol/operations.ts";
import type { Caller, RequestArguments } from "../protocol/requests.ts";
import { createTenant } from "./app.ts";
import { virtualClock } from "./clock.ts";
import { uploadArguments } from "./files/test-upload.ts";
import { outcomeOf, testCaller } from "./test-caller.ts";

const tenant = createTenant({ clock: virtualClock(), seed: 1 });
afterAll(() => tenant.close());
const required = operationIds.filter((id) => operations[id].authorization === "required");

/** Arguments that leave nothing to complain about but what a test is about; the session does not exist. */
function argumentsOf(id: OperationId): RequestArguments {
  const path = Object.fromEntries(operations[id].pathParameters.map((name) => [name, "nowhere"]));
  if (id === "uploadFile") return uploadArguments();
  return operations[id].requestBody === null ? { path } : { path, body: "no json" };
}

function ask(id: OperationId, given: RequestArguments, caller: Partial<Caller> = {}) {
  return testCaller(tenant, caller).call(id, { ...argumentsOf(id), ...given });
}

const wrongHeaders = [
  ["2002", `Basic appId="sales-entry", clientId="1"`],
  ["2001", `${authorizationScheme} nothing`],
  ["2003", `${authorizationScheme} clientId="1"`],
  ["2004", `${authorizationScheme} appId="sales-entry"`],
  ["3000", `${authorizationScheme} appId="not an id", clientId="1"`],
] as const;

test.each(operationIds)(
  "%s names the first thing wrong with tenant and header, before it looks at session and body",
  async (id) => {
    const unknownTenant = { query: { tenantUrl: "unknown" }, headers: { Authorization: "Basic x" } };
    const given = [
      await ask(id, unknownTenant),
      ...(await Promise.all(wrongHeaders.map(([, Authorization]) => ask(id, { headers: { Authorization } })))),
    ];
    expect(given.map(outcomeOf)).toEqual(["1000", ...wrongHeaders.map(([code]) => code)].map((code) => `403/${code}`));
  },
);

test.each(required)("%s needs a tenant and a header", async (id) => {
  const bare = { query: { tenantUrl: null }, headers: { Authorization: null } };
  expect(outcomeOf(await ask(id, bare))).toBe("403/1000");
  expect(outcomeOf(await ask(id, { headers: { Authorization: null } }))).toBe("403/2000");
  expect(
    outcomeOf(
      await ask(id, { query: { tenantUrl: null }, headers: { host: "acme.example.com", Authorization: null } }),
    ),
  ).toBe("403/2000");
});

test.each(operationIds.filter((id) => !required.includes(id)))(
  "%s is served as a plain link, and refuses what is there and wrong",
  async (id) => {
    const caller = testCaller(tenant);
    const path = { ...argumentsOf(id).path, chatId: await caller.requestChat() };
    const bare = { path, query: { tenantUrl: null }, headers: { Authorization: null } };
    expect(outcomeOf(await caller.call(id, bare))).toBe("404/5502");
    expect(outcomeOf(await ask(id, bare))).toBe("404/5502");
    expect(outcomeOf(await ask(id, { ...bare, path: { ...path, chatId: "nowhere" } }))).toBe("404/5005");
    expect(outcomeOf(await ask(id, { ...bare, query: { tenantUrl: "unknown" } }))).toBe("403/1000");
  },
);

/** An entry matters only to operations that say so; a session of an unknown entry cannot be. */
function entryErrorOf(id: OperationId) {
  return operationError(id, "5006") ?? operationError(id, "5005");
}

test.each(operationIds.filter((id) => entryErrorOf(id) !== undefined))(
  "%s answers an unknown entry as its errors say",
  async (id) => {
    const { statuses, code } = entryErrorOf(id) ?? {};
    expect(outcomeOf(await ask(id, {}, { appId: "nobody-entry" }))).toBe(`${statuses?.[0]}/${code}`);
  },
);

test.each(operationIds.filter((id) => entryErrorOf(id) === undefined))(
  "%s does not ask whether the entry exists",
  async (id) => {
    const [unknown, known] = [await ask(id, {}, { appId: "nobody-entry" }), await ask(id, {})];
    expect(outcomeOf(unknown)).toBe(outcomeOf(known));
  },
);

test.each(operationIds.filter((id) => operations[id].pathParameters.includes("chatId")))(
  "%s finds no session that is unknown or another client's",
  async (id) => {
    const chatId = await testCaller(tenant).requestChat();
    const path = { ...argumentsOf(id).path, chatId };
    const strangers: Partial<Caller>[] = [
      { clientId: "client-2" },
      { appId: "closed-entry" },
      { tenantUrl: "globex.example.com", appId: "support-entry" },
    ];
    const seen = [await ask(id, {}), ...(await Promise.all(strangers.map((stranger) => ask(id, { path }, stranger))))];
    expect(seen.map(outcomeOf)).toEqual(seen.map(() => "404/5005"));
  },
);

test("two tenants may have an entry of the same name, and their clients do not meet", async () => {
  const apps = [{ appId: "sales-entry" }];
  const config = {
    tenants: [
      { tenantUrl: "acme.example.com", apps },
      { tenantUrl: "globex.example.com", apps },
    ],
  };
  const shared = createTenant({ clock: virtualClock(), seed: 1, config });
  const chatId = await testCaller(shared).requestChat();
  const namesake = testCaller(shared, { tenantUrl: "globex.example.com" });
  expect(outcomeOf(await namesake.poll(chatId))).toBe("404/5005");
  expect(await namesake.requestChat()).not.toBe(chatId);
});

test.each(operationIds)(
  "%s with the fault that switches its check off accepts anybody, and no other operation does",
  async (id) => {
    const careless = testCaller(createTenant({ clock: virtualClock(), seed: 1, faults: [`authorization-off:${id}`] }));
    const outcomes = await Promise.all(
      operationIds.map(async (other) => {
        const headers = { Authorization: "Basic x" };
        const seen = await careless.call(other, { ...argumentsOf(other), headers, query: { tenantUrl: "unknown" } });
        return { other, isRefused: seen.status === 403 };
      }),
    );
    expect(outcomes.filter(({ isRefused }) => !isRefused).map(({ other }) => other)).toEqual([id]);
  },
);

test("an entry can be configured to fail with any error of an operation, whatever its message", async () => {
  const wanted = operationIds.flatMap((id) =>
    operations[id].errors.map(({ code, statuses }) => ({ id, code, status: statuses[0] })),
  );
  for (const { id, code, status } of wanted) {
    const apps = [
      { appId: "sales-entry", outages: { [id]: code } },
      { appId: "other", outages: {} },
    ];
    const caller = testCaller(
      createTenant({ clock: virtualClock(), config: { tenants: [{ tenantUrl: "acme.example.com", apps }] } }),
    );
    const chatId = id === "requestChat" ? "none" : await caller.requestChat();
    const path = operations[id].pathParameters.includes("chatId") ? { ...argumentsOf(id).path, chatId } : {};
    const seen = await caller.call(id, { path });
    expect([id, outcomeOf(seen)]).toEqual([id, `${status}/${code}`]);
    expect(seen.json["error_message"]).toBe(errorMessage(code, "the entry is configured to fail here"));
  }
  expect(wanted.map(({ code }) => code).filter((code) => !errorCodes.includes(code))).toEqual([]);
});
