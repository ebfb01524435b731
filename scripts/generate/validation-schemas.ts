import type { Document } from "./document.ts";

const prefix = "#/components/schemas/";

/**
 * The schemas as one JSON Schema document, `$defs` by name. Members that only OpenAPI knows are left out; x- members stay,
 * because a finding takes its tier and its contradiction from the schema it comes from.
 */
export function validationSchemas(document: Document): unknown {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:cx:messaging-api-v2",
    title: document.info.title,
    $defs: rewrite(document.components.schemas),
  };
}

function rewrite(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(rewrite);
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => key !== "discriminator")
      .map(([key, value]) => [
        key,
        key === "$ref" && typeof value === "string" ? value.replace(prefix, "#/$defs/") : rewrite(value),
      ]),
  );
}
