import { writeFile } from "node:fs/promises";
import { z } from "zod";
import { runSchema } from "./model.ts";

/** The published shape of a run file, JSON Schema 2020-12; made from the model. */
export function runJsonSchema(): unknown {
  return z.toJSONSchema(runSchema, { target: "draft-2020-12" });
}

/** Where the published copy is. */
export const runSchemaFile = new URL("run.schema.json", import.meta.url);

if (import.meta.main) await writeFile(runSchemaFile, `${JSON.stringify(runJsonSchema(), null, 2)}\n`);
