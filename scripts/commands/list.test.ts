import { expect, test } from "vitest";

import { faultFamilies } from "../../tenant/faults/fault.ts";
import { Failure } from "../failure.ts";
import { listedKinds, type ListedRow } from "../list/listed-row.ts";
import { allRows } from "../list/all-rows.ts";
import { run } from "./list.ts";

async function list(word?: string, json = false, faults = false): Promise<string> {
  let printed = "";
  const values = { json, faults, requirements: false, verbose: false, help: false };
  const positionals = word === undefined ? [] : [word];
  const out = (text: string): void => void (printed += text);
  await run({ values, positionals, argv: [], signal: new AbortController().signal, out, note: out });
  return printed;
}

const rows = allRows();

test("without a word it counts every kind", async () => {
  const counts = JSON.parse(await list(undefined, true)) as Record<string, number>;
  expect(Object.keys(counts)).toEqual([...listedKinds]);
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(rows.length);
  expect(await list()).toContain("requirements");
});

test.each(listedKinds)("every row of %s is one line, and is shown in full by its id", async (kind) => {
  const listed = rows.filter((row) => row.kind === kind);
  const [table = ""] = (await list(kind)).split("\n\n");
  expect(table.trimEnd().split("\n")).toHaveLength(listed.length);
  expect(JSON.parse(await list(kind, true))).toEqual(listed);
  const ends = [...listed.slice(0, 1), ...listed.slice(-1)];
  for (const { id, title } of ends) expect(await list(id)).toContain(`${kind}: ${id}\n  ${title}\n`);
});

test("a row in full has its source, and a case the faults that prove it", async () => {
  expect(await list("5005")).toMatch(/source: +\S/);
  expect(await list("auth-2000-getversion")).toMatch(/proved by: .*authorization-off:getVersion/);
  expect(await list("authorization-off:getVersion")).toMatch(/proves: .*AUTH-2000-getVersion/);
});

test("an event of both directions is shown in both", async () => {
  const shown = JSON.parse(await list("chat_session_message", true)) as ListedRow[];
  expect(shown.map(({ title }) => title)).toEqual(["from the server", "from the client"]);
});

test("faults come with family, severity and the requirement that they break, and below them their number by family and in all", async () => {
  const listed = rows.filter(({ kind }) => kind === "faults");
  const text = await list("faults");
  for (const { id, columns } of listed) {
    const cells = [id, ...(columns ?? ["no columns"])];
    expect(text).toMatch(new RegExp(`^${cells.join(" +")} +[A-Za-z_]`, "m"));
  }
  const [, counts = ""] = text.split("\n\n");
  const inFamily = (family: string): number => listed.filter(({ columns }) => columns?.[0] === family).length;
  for (const family of faultFamilies) expect(counts).toMatch(new RegExp(`^${family} +${inFamily(family)}$`, "m"));
  expect(counts).toMatch(new RegExp(`^in all +${listed.length}$`, "m"));
});

test("--faults lists what the word faults lists, in both forms, and goes with no other word", async () => {
  expect(await list(undefined, false, true)).toBe(await list("faults"));
  expect(await list(undefined, true, true)).toBe(await list("faults", true));
  await expect(async () => list("requirements", false, true)).rejects.toMatchObject({
    problems: [{ got: '"requirements" and "faults"' }],
  });
});

test("an unknown word is wrong usage, with what it may have meant", async () => {
  const failure = await list("operation").catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(Failure);
  expect(failure).toMatchObject({ exitCode: 2, problems: [{ next: expect.stringContaining('"operations"') }] });
});
