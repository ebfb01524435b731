import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { runJsonSchema, runSchemaFile } from "./run-json-schema.ts";

test("the published schema is the one that the model makes; node reports/run-json-schema.ts writes it", async () => {
  expect(JSON.parse(await readFile(runSchemaFile, "utf8"))).toEqual(JSON.parse(JSON.stringify(runJsonSchema())));
});
