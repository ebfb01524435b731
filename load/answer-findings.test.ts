import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { answerFinding } from "./answer-findings.ts";
import type { LoadedOperation } from "./metric-names.ts";
import { runK6 } from "./orchestrator/k6/run-k6.ts";

type Answer = readonly [operation: LoadedOperation, status: number, body: string | null];

const message = {
  event: "chat_session_message",
  party_id: "p-1",
  msg_id: "srv-77",
  msg: "My number is 4111 1111 1111 1111",
  timestamp: "1718000012",
};
const session = { chat_id: "c-1", state: "queued", is_new_chat: true };
const notFound = '{"error_code":"5005","error_message":"Chat session is not found"}';

const events = (...list: readonly unknown[]): string => JSON.stringify({ events: list });

test.each<[what: string, ...Answer]>([
  ["an empty poll", "getNewChatEvents", 200, '{"events":[]}'],
  ["an event", "getNewChatEvents", 200, events(message)],
  ["members that nobody describes", "getNewChatEvents", 200, events({ ...message, mood: 1 })],
  ["a body on several lines", "getNewChatEvents", 200, JSON.stringify({ events: [message] }, null, 2)],
  ["an event that is only recorded", "getNewChatEvents", 200, events({ event: "chat_session_info", service_name: 7 })],
  [
    "a client's event in a transcript",
    "getChatHistory",
    200,
    events({ event: "chat_session_message", msg: "", msg_id: "1" }),
  ],
  ["a session", "requestChat", 200, JSON.stringify(session)],
  ["no body where there is none", "sendEvents", 200, null],
  ["an empty body where there is none", "sendEvents", 200, ""],
  ["bytes of a file", "getFile", 200, "\u0000PNG"],
  ["bytes that were not kept", "getFile", 200, null],
  ["an error", "getNewChatEvents", 404, notFound],
  [
    "a status that no source is sure of",
    "requestChat",
    500,
    '{"error_code":"5004","error_message":"Chat server disconnected"}',
  ],
])("%s is no finding", (_what, operation, status, body) => {
  expect(answerFinding(operation, status, body)).toBeNull();
});

test.each<[...Answer, string]>([
  ["requestChat", 200, null, "the body: expected JSON of the form ChatSession, got an empty one"],
  ["requestChat", 200, "<html>", "the body: expected JSON of the form ChatSession, got text that is no JSON"],
  ["requestChat", 200, "[]", "the body: expected of type object, got a list"],
  [
    "requestChat",
    200,
    '{"chat_id":"c-1","is_new_chat":true}',
    'the body: expected a member "state", got an object without it',
  ],
  [
    "requestChat",
    200,
    JSON.stringify({ ...session, is_new_chat: 1 }),
    "/is_new_chat: expected of type boolean, got a number",
  ],
  ["sendEvents", 200, "{}", "the body: expected an empty one, got an object"],
  ["getNewChatEvents", 200, '{"events":null}', "/events: expected of type array, got null"],
  ["getNewChatEvents", 200, '{"events":[],"events":[]}', "the body: expected each member once, got 1 more"],
  [
    "getNewChatEvents",
    200,
    events(message, { ...message, timestamp: "1718000012345" }),
    "/events/1/timestamp: expected text like ^\\d{10}$, got a string",
  ],
  [
    "getNewChatEvents",
    200,
    events({ ...message, event: "4111 1111" }),
    "/events/0/event: expected the name of a described server event, got a string",
  ],
  ["getChatHistory", 200, events({}), "/events/0/event: expected the name of a described event, got nothing"],
  [
    "getNewChatEvents",
    502,
    "Bad Gateway",
    "the body: expected JSON with error_code and error_message, as the status is 502, got text that is no JSON",
  ],
  ["getNewChatEvents", 400, notFound, "the status: expected 404 with 5005, got 400"],
  ["checkAvailability", 404, notFound, "/error_code: expected an error of checkAvailability, got 5005"],
  [
    "getFile",
    404,
    '{"error_code":"5005","error_message":"no c-1"}',
    '/error_message: expected "Chat session is not found" with 5005, got another text',
  ],
])("%s with %i and %s is a finding", (operation, status, body, finding) => {
  expect(answerFinding(operation, status, body)).toBe(finding);
});

test("k6 itself tells good answers from bad ones", async () => {
  const answers: readonly Answer[] = [
    ["getNewChatEvents", 200, events(message)],
    ["getNewChatEvents", 404, notFound],
    ["getNewChatEvents", 200, events({ ...message, timestamp: 1718000012 })],
    ["requestChat", 200, JSON.stringify({ ...session, state: "gone", chat_id: "" })],
  ];
  const folder = await mkdtemp(join(tmpdir(), "cx-answers-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const script = join(folder, "judge.ts");
  await writeFile(
    script,
    `import { answerFinding } from ${JSON.stringify(join(import.meta.dirname, "answer-findings.ts"))};
     const answers = ${JSON.stringify(answers)};
     export default function (): void {
       console.log(JSON.stringify(answers.map((answer) => answerFinding(...answer))));
     }`,
  );
  const run = await runK6(["run", "--log-format=raw", script], { timeLimitMs: 30_000 });
  expect(run.exitCode, run.stderr).toBe(0);
  expect(JSON.parse(run.stderr)).toEqual([
    null,
    null,
    "/events/0/timestamp: expected of type string, got a number",
    "/chat_id: expected text of at least 1 characters, got a string",
  ]);
});
