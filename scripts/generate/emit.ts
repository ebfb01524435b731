import { format, resolveConfig } from "prettier";
import { fileURLToPath } from "node:url";

const header = "// Made from openapi/openapi.yaml by `npm run generate`; do not edit.\n";

/** A TypeScript module that exports each table as constant data; formatted as the project is. */
export async function emitModule(tables: Readonly<Record<string, unknown>>): Promise<string> {
  const text = Object.entries(tables).map(
    ([name, table]) => `export const ${name} = ${JSON.stringify(table, null, 2)} as const;\n`,
  );
  return formatted(header + text.join("\n"), "typescript");
}

/** A TypeScript module given as text. */
export async function emitText(text: string): Promise<string> {
  return formatted(header + text, "typescript");
}

/** A script that a tool has laid out. */
export function emitScript(text: string): string {
  return header + text;
}

/** A JSON file. */
export async function emitJson(value: unknown): Promise<string> {
  return formatted(JSON.stringify(value), "json");
}

async function formatted(text: string, parser: "typescript" | "json"): Promise<string> {
  const options = await resolveConfig(fileURLToPath(new URL("../../package.json", import.meta.url)));
  return format(text, { ...options, parser });
}
