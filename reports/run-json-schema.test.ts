import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { runJsonSchema, runSchemaFile } from "./run-json-schema.ts";

test("the published schema is what the model says", () => {
  const published: unknown = JSON.parse(readFileSync(runSchemaFile, "utf8"));
  expect(published, "stale; next: node reports/run-json-schema.ts, then npm run format").toEqual(runJsonSchema());
});
