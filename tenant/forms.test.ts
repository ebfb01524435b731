import { expect, test } from "vitest";
import { createTenant } from "./app.ts";
import { virtualClock } from "./clock.ts";
import type { StepInput } from "./scenario.ts";
import { testCaller, type SeenEvent } from "./test-caller.ts";

const party = { firstName: "A", lastName: "B", displayName: "AB", type: "internal" } as const;
const say = (text: string): StepInput => ({ do: "say", text });

/** A session in which a form has been shown, and what it then says to what comes of it. */
async function shown(form: StepInput) {
  const clock = virtualClock();
  const replies = {
    chat_session_form_data: "answered",
    chat_form_data_cancel: "refused",
    chat_session_secure_form_data: "answered",
    chat_session_secure_form_cancel: "refused",
    formTimeout: "late",
  } as const;
  const own = {
    parties: { agent: party },
    onStart: [
      { do: "reserve" as const },
      { do: "accept" as const },
      { do: "join" as const },
      form,
      { do: "waitFor" as const, replies, withinMs: 3_600_000 },
    ],
    onMessage: [say("message: {text}")],
    onForm: [say("answered unasked")],
    parts: { answered: [say("answered {text}")], refused: [say("refused")], late: [say("late")] },
  };
  const tenants = [{ tenantUrl: "acme.example.com", apps: [{ appId: "sales-entry", scenario: "own" }] }];
  const caller = testCaller(
    createTenant({ clock, config: { tenants, scenarios: { own }, pollAbsenceTimeoutMs: 3_600_000 } }),
  );
  const chatId = await caller.requestChat();
  const form_request_id = (await caller.pollEvents(chatId)).at(-1)?.["form_request_id"];
  return {
    clock,
    form_request_id,
    send: (event: SeenEvent) => caller.send(chatId, event),
    said: async () => {
      // Said only so that the poll has something to answer with.
      await caller.say(chatId, ".");
      return (await caller.pollEvents(chatId)).flatMap(({ msg }) => (msg === "message: ." ? [] : (msg ?? [])));
    },
  };
}

const survey: StepInput = { do: "showForm", name: "Survey", timeoutSeconds: 60 };
const secure: StepInput = { do: "showSecureForm", formId: "8" };
const question: StepInput = { do: "showForm", name: "", timeoutSeconds: 60 };

test.each<[string, StepInput, SeenEvent, string[]]>([
  ["an answer", survey, { event: "chat_session_form_data" }, ["answered "]],
  ["a refusal", survey, { event: "chat_form_data_cancel" }, ["refused"]],
  ["the answer to a secure form", secure, { event: "chat_session_secure_form_data" }, ["answered "]],
  ["the refusal of a secure form", secure, { event: "chat_session_secure_form_cancel" }, ["refused"]],
  ["a plain answer to a secure form", secure, { event: "chat_session_form_data" }, []],
  ["a secure answer to a plain form", survey, { event: "chat_session_secure_form_data" }, []],
])("%s is taken for what it is", async (_, form, event, expected) => {
  const { send, said, form_request_id } = await shown(form);
  await send({ ...event, form_request_id, form_name: "Survey", data: {} });
  expect(await said()).toEqual(expected);
});

test.each([
  ["as a number", (id: unknown) => Number(id), ["answered "]],
  ["missing", () => undefined, ["answered "]],
  ["null", () => null, ["answered "]],
  ["of no form", () => "999", []],
  ["that is an object", () => ({ toString: 1, valueOf: 1 }), []],
])("a form request id %s", async (_, alter, expected) => {
  const { send, said, form_request_id } = await shown(survey);
  await send({ event: "chat_session_form_data", form_request_id: alter(form_request_id), data: {} });
  expect(await said()).toEqual(expected);
});

test("the ids of forms are like numbers", async () => {
  expect((await shown(survey)).form_request_id).toMatch(/^\d+$/);
});

test("a form is answered once: what comes again is of no consequence", async () => {
  const { send, said, form_request_id } = await shown(survey);
  const answer = { event: "chat_session_form_data", form_request_id, data: {} };
  await send(answer);
  await send(answer);
  expect(await said()).toEqual(["answered "]);
});

test("a form that is not answered in time is over, for late answers too", async () => {
  const { clock, send, said, form_request_id } = await shown(survey);
  clock.advance(59_999);
  expect(await said()).toEqual([]);
  clock.advance(1);
  await send({ event: "chat_session_form_data", form_request_id, data: {} });
  expect(await said()).toEqual(["late"]);
});

test("an answered form does not run out", async () => {
  const { clock, send, said, form_request_id } = await shown(survey);
  await send({ event: "chat_session_form_data", form_request_id, data: {} });
  clock.advance(120_000);
  expect(await said()).toEqual(["answered "]);
});

test("a form without a limit stays open", async () => {
  const { clock, send, said, form_request_id } = await shown({ do: "showForm", name: "Survey", timeoutSeconds: 0 });
  clock.advance(240_000);
  await send({ event: "chat_session_form_data", form_request_id, data: {} });
  expect(await said()).toEqual(["answered "]);
});

test("the answer to a plain question is the next message, or what web clients send before it", async () => {
  const byMessage = await shown(question);
  await byMessage.send({ event: "chat_session_message", msg: "Dana" });
  await byMessage.send({ event: "chat_session_message", msg: "hello" });
  expect(await byMessage.said()).toEqual(["answered Dana", "message: hello"]);

  const byForm = await shown(question);
  const { form_request_id } = byForm;
  await byForm.send({ event: "chat_session_form_data", form_request_id, form_name: "", data: { text: "Dana" } });
  await byForm.send({ event: "chat_session_message", msg: "Dana" });
  expect(await byForm.said()).toEqual(["answered ", "message: Dana"]);
});
