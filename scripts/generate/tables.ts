import type { Document } from "./document.ts";
import { lastSegment } from "./operation-table.ts";

/** Error code to catalogue entry, in the order of the vendor's page. */
export function errorTable(document: Document): Record<string, unknown> {
  const catalogue = document["x-error-catalogue"];
  // Object keys that look like integers are sorted by the engine; the order of the enum is that of the vendor's page.
  const order = (document.components.schemas["ErrorCode"]?.enum ?? []) as string[];
  const unlisted = Object.keys(catalogue).filter((code) => !order.includes(code));
  if (unlisted.length > 0)
    throw new Error(`schema ErrorCode lacks the codes ${unlisted.join(", ")} of openapi/errors.yaml`);
  return Object.fromEntries(
    order.map((code) => {
      const entry = catalogue[code];
      if (entry === undefined) throw new Error(`openapi/errors.yaml lacks the code ${code} of schema ErrorCode`);
      return [
        code,
        { code, ...entry, placeholder: entry.placeholder ?? null, ambiguousWith: entry.ambiguousWith ?? [] },
      ];
    }),
  );
}

/** Event name to its row, for one direction; read from the discriminator of the union. */
export function eventTable(document: Document, union: "ServerEvent" | "ClientEvent"): Record<string, unknown> {
  const mapping = document.components.schemas[union]?.discriminator?.mapping ?? {};
  return Object.fromEntries(
    Object.entries(mapping).map(([name, reference]) => {
      const schemaName = lastSegment(reference);
      const schema = document.components.schemas[schemaName];
      if (schema === undefined) throw new Error(`${union}: ${name} points to ${reference}, which is not a schema`);
      const tier = schema["x-tier"];
      const source = schema["x-source"];
      if (tier === undefined || source === undefined) throw new Error(`schema ${schemaName} needs x-tier and x-source`);
      return [
        name,
        {
          name,
          schema: schemaName,
          tier,
          v2Only: schema["x-v2-only"] ?? false,
          contradictions: schema["x-contradiction"] ?? [],
          source,
        },
      ];
    }),
  );
}

/** Signaling types, read from the discriminator. */
export function signalingTable(document: Document): Record<string, unknown> {
  const mapping = document.components.schemas["SignalingMessage"]?.discriminator?.mapping ?? {};
  return Object.fromEntries(
    Object.entries(mapping).map(([name, reference]) => {
      const schema = lastSegment(reference);
      const node = document.components.schemas[schema];
      return [
        name,
        {
          name,
          schema,
          direction: node?.["x-direction"],
          tier: node?.["x-tier"] ?? "required",
          source: node?.["x-source"],
        },
      ];
    }),
  );
}
