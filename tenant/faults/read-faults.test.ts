import { expect, test } from "vitest";
import { problemLine, readFaults } from "./read-faults.ts";

const known = ["message-lost", "message-doubled", "authorization-off:getVersion", "poll-never-ends"] as const;

test("an id alone, and one with a trigger, are read into their canonical texts", () => {
  const { chosen, problems } = readFaults([" message-lost ", "poll-never-ends@held=5, 1/10"], known);
  expect(problems).toEqual([]);
  expect(chosen).toEqual([
    { id: "message-lost", trigger: {}, text: "message-lost" },
    { id: "poll-never-ends", trigger: { oneIn: 10, held: 5 }, text: "poll-never-ends@1/10,held=5" },
  ]);
});

test("what was read is read again as the same", () => {
  const first = readFaults(["message-lost@from=60s,1/3", "authorization-off:getVersion"], known).chosen;
  expect(
    readFaults(
      first.map(({ text }) => text),
      known,
    ).chosen,
  ).toEqual(first);
});

test("the same fault twice counts once, however it is written", () => {
  expect(readFaults(["message-lost@from=60s", "message-lost@from=1m"], known)).toMatchObject({
    chosen: [{ text: "message-lost@from=1m" }],
    problems: [],
  });
});

test.each([
  [["mesage-lost"], "there is no such fault", /did you mean "message-lost"/],
  [["authorization-of:getVersion@1/2"], "there is no such fault", /did you mean "authorization-off:getVersion"/],
  [["nonsense"], "there is no such fault", /cx list faults/],
  [[""], "there is no such fault", /cx list faults/],
  [["message-lost@"], "the trigger cannot be read", /expected .*1\/N.*held=N.*, got ""; "message-lost" alone/],
  [["message-lost@ofter=3"], "the trigger cannot be read", /got "ofter=3"/],
  [["message-lost@1/3", "message-lost"], "the fault is switched on twice", /"message-lost@1\/3" and "message-lost"/],
])("%j is refused", (texts, what, line) => {
  const { problems } = readFaults(texts, known);
  expect(problems.map((problem) => problem.what)).toEqual([expect.stringContaining(what)]);
  expect(problems.map(problemLine).join()).toMatch(line);
  expect(problems[0]?.where).toContain(`fault "`);
});

test("all that is wrong is told at once", () => {
  expect(readFaults(["x", "message-lost@y", "message-doubled"], known).problems).toHaveLength(2);
});
