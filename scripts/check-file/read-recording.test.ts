import { expect, test } from "vitest";

import { Failure } from "../failure.ts";
import { readRecording } from "./read-recording.ts";

function refusal(text: string): { what: string; where: string; got: string } {
  try {
    readRecording("f.json", text);
  } catch (error) {
    if (error instanceof Failure && error.problems[0] !== undefined) return error.problems[0];
    throw error;
  }
  throw new Error("the text was read");
}

const event = { event: "chat_session_ended" };
const pair = { request: "GET /clientweb/api/v2/version", status: 200, body: { server_version: "1" } };

test.each([
  ["events document", JSON.stringify({ events: [event, event] }), 2],
  ["list of events", JSON.stringify([event]), 1],
  ["list of events", JSON.stringify(event), 1],
  ["JSON lines", `${JSON.stringify(event)}\r\n\n${JSON.stringify({ events: [event] })}\n${JSON.stringify(pair)}`, 3],
  ["request/answer pairs", JSON.stringify([pair, pair]), 2],
  ["request/answer pairs", JSON.stringify({ pairs: [pair] }), 1],
  ["request/answer pairs", JSON.stringify(pair), 1],
  ["masked observation log", JSON.stringify({ source: "log", observations: [pair] }), 1],
])("reads a %s", (form, text, count) => {
  const recording = readRecording("f.json", text);
  expect(recording.form).toBe(form);
  expect(recording.items).toHaveLength(count);
});

test("a place names the line of a value below it, or of the nearest value above what is missing", () => {
  const [, second] = readRecording("f.json", JSON.stringify({ events: [event, event] }, null, 1)).items;
  expect(second?.place.pointer).toBe("/events/1");
  expect(second?.place.lineAt("/event")).toBe(7);
  expect(second?.place.lineAt("/event/missing/below")).toBe(7);
  expect(second?.place.lineAt("/absent")).toBe(6);
});

test("lines of JSON lines are counted in the file, blank ones included", () => {
  const [, second] = readRecording("f.jsonl", `${JSON.stringify(event)}\n\n${JSON.stringify(event)}`).items;
  expect(second?.place.lineAt("/event")).toBe(3);
});

test.each([
  ["a document cut short", '{\n "events": [\n  {"event": "x"}', "f.json, line 3, column 17", "the end of the file"],
  ["a comma too many", '{"events": [1,]}', "f.json, line 1, column 15", '"]}"'],
  ["a bad line among good ones", '{"event":"a"}\n{"event":}\n', "f.json, line 2, column 10", '"}"'],
  ["a page of HTML", "<!doctype html>\n<p>", "f.json, line 1, column 1", '"<!doctype html>"'],
])("%s is refused with line and column", (_, text, where, got) => {
  expect(refusal(text)).toMatchObject({ what: "the file is not JSON", where, got });
});

test.each([
  ["a number", "3", "a number"],
  ["an object of something else", '{"a":1,"b":2}', "an object with a, b"],
  ["a list of numbers", "[1]", "a number"],
])("%s has no shape that can be checked", (_, text, got) => {
  expect(refusal(text)).toMatchObject({ what: "the file has a shape that cannot be checked", got });
});

test.each([
  ["request", { ...pair, request: "GET" }, '"GET"'],
  ["request", { ...pair, request: { method: 1 } }, '{"method":1}'],
  ["status", { ...pair, status: 42 }, "42"],
  ["status", { request: pair.request, body: null }, "nothing"],
])("a pair without a usable %s says where and what it got", (member, broken, got) => {
  const text = JSON.stringify([pair, broken], null, 1);
  expect(refusal(text)).toMatchObject({ what: `a pair has no usable ${member}`, got });
  expect(refusal(text).where).toMatch(new RegExp(`^f\\.json, line \\d+, /1/${member}$`));
});

test("a request may be an object, and a line may carry a remark", () => {
  const asObject = { ...pair, request: { method: "post", path: "/clientweb/api/v2/chats", body: { from: "x" } } };
  const asLine = { ...pair, request: "GET /clientweb/api/v2/chats/active (no live chat)" };
  const { items } = readRecording("f.json", JSON.stringify([asObject, asLine]));
  expect(items[0]).toMatchObject({ method: "POST", path: "/clientweb/api/v2/chats", requestBody: { from: "x" } });
  expect(items[1]).toMatchObject({ method: "GET", path: "/clientweb/api/v2/chats/active" });
});
