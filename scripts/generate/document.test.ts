import { Ajv2020 } from "ajv/dist/2020.js";
import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { isErrorMessage } from "../../protocol/errors.ts";
import type { ErrorCode } from "../../protocol/errors.ts";
import { operationIds, operations } from "../../protocol/operations.ts";
import { bundleDocument, lintDocument } from "./bundle.ts";
import type { Document, OperationNode } from "./document.ts";
import { lastSegment } from "./operation-table.ts";
import { validationSchemas } from "./validation-schemas.ts";

let document: Document;
let ajv: Ajv2020;

beforeAll(async () => {
  document = await bundleDocument();
  ajv = new Ajv2020({ strict: false, allErrors: true, schemas: [validationSchemas(document) as object] });
});

function operationNodes(): OperationNode[] {
  return Object.values(document.paths).flatMap((item) => Object.values(item));
}

function problemsOf(schema: string, value: unknown): string[] {
  const validate = ajv.getSchema(`urn:cx:messaging-api-v2#/$defs/${schema}`);
  if (validate === undefined) return [`no schema ${schema}`];
  return validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ""}`);
}

/** Every value that stands under `key` anywhere in the document. */
function collect(key: string, node: unknown = document, found: unknown[] = []): unknown[] {
  if (typeof node !== "object" || node === null) return found;
  for (const [name, value] of Object.entries(node)) {
    if (name === key) found.push(value);
    collect(key, value, found);
  }
  return found;
}

test("the linter has no complaint", async () => {
  expect(await lintDocument()).toEqual([]);
});

describe("examples", () => {
  test("each named example is of the schema that it declares", () => {
    const problems = Object.entries(document.components.examples).flatMap(([name, example]) =>
      problemsOf(example["x-schema"], example.value).map((problem) => `${name}: ${problem}`),
    );
    expect(problems).toEqual([]);
  });

  test("each example inside a schema is of that schema", () => {
    const problems = Object.entries(document.components.schemas).flatMap(([name, schema]) =>
      (schema.examples ?? []).flatMap((value) => problemsOf(name, value).map((problem) => `${name}: ${problem}`)),
    );
    expect(problems).toEqual([]);
  });

  test("each schema has an example, alone or as a variant of a union", () => {
    const named = new Set(Object.values(document.components.examples).map((example) => example["x-schema"]));
    const bare = Object.entries(document.components.schemas).filter(([name, schema]) => {
      const variants = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].map(({ $ref }) => lastSegment($ref ?? ""));
      return !named.has(name) && schema.examples === undefined && !variants.some((variant) => named.has(variant));
    });
    expect(bare.map(([name]) => name)).toEqual([]);
  });

  test("each event of either direction has an example", () => {
    const named = new Set(Object.values(document.components.examples).map((example) => example["x-schema"]));
    const events = ["ServerEvent", "ClientEvent"].flatMap((union) =>
      Object.values(document.components.schemas[union]?.discriminator?.mapping ?? {}).map(lastSegment),
    );
    expect(events.filter((event) => !named.has(event))).toEqual([]);
    expect(events.length).toBeGreaterThan(0);
  });

  test("each operation shows its request and its answer", () => {
    const bare = operationNodes().flatMap((operation) => {
      const bodies = [operation.requestBody?.content, operation.responses["200"]?.content].filter(
        (body) => body !== undefined,
      );
      return bodies
        .flatMap((content) => Object.values(content))
        .filter((media) => media.schema?.$ref !== undefined && Object.keys(media.examples ?? {}).length === 0)
        .map(() => operation.operationId);
    });
    expect(bare).toEqual([]);
  });

  test("each error body shown carries the message of its code", () => {
    const shown = Object.values(document.components.examples).filter((example) => example["x-schema"] === "ErrorBody");
    for (const example of shown) {
      const body = example.value as { error_code: ErrorCode; error_message: string };
      expect(isErrorMessage(body.error_code, body.error_message), body.error_code).toBe(true);
    }
    expect(shown.length).toBeGreaterThan(0);
  });
});

describe("closure", () => {
  test("each status of an error is an answer of the operation, and each answer but 200 has an error", () => {
    for (const node of operationNodes()) {
      const { errors } = operations[node.operationId as keyof typeof operations];
      const likeliest = new Set(errors.map((error) => String(error.statuses[0])));
      const answered = new Set(Object.keys(node.responses).filter((status) => status !== "200"));
      const possible = new Set(errors.flatMap((error) => error.statuses.map(String)));
      expect(
        [...likeliest].filter((status) => !answered.has(status)),
        node.operationId,
      ).toEqual([]);
      expect(
        [...answered].filter((status) => !possible.has(status)),
        node.operationId,
      ).toEqual([]);
    }
  });

  test("each error code is answered by some operation, and none twice by the same", () => {
    const answered = new Set(operationIds.flatMap((id) => operations[id].errors.map((error) => error.code)));
    expect(Object.keys(document["x-error-catalogue"]).filter((code) => !answered.has(code as ErrorCode))).toEqual([]);
    for (const id of operationIds) {
      const codes = operations[id].errors.map((error) => error.code);
      expect(new Set(codes).size, id).toBe(codes.length);
    }
  });

  test.each(["ServerEvent", "ClientEvent", "SignalingMessage"])("%s lists what its discriminator maps", (union) => {
    const schema = document.components.schemas[union];
    const mapping = schema?.discriminator?.mapping ?? {};
    expect(schema?.oneOf?.map(({ $ref }) => lastSegment($ref ?? ""))).toEqual(Object.values(mapping).map(lastSegment));
    for (const [name, reference] of Object.entries(mapping)) {
      const variant = document.components.schemas[lastSegment(reference)];
      expect(variant?.properties?.[schema?.discriminator?.propertyName ?? ""]).toMatchObject({ const: name });
    }
  });

  test("an event under another name is none of the known ones", () => {
    const known = Object.keys(document.components.schemas["ClientEvent"]?.discriminator?.mapping ?? {});
    const event = document.components.schemas["OtherClientEvent"]?.properties?.["event"];
    expect(event).toMatchObject({ not: { enum: known } });
  });

  test("each operation and schema says where it comes from", () => {
    const silent = Object.entries(document.components.schemas).filter(([, schema]) => !schema["x-source"]);
    expect(silent.map(([name]) => name)).toEqual([]);
    expect(operationNodes().filter((operation) => !operation["x-source"])).toEqual([]);
  });

  test("each contradiction referred to is in the list", () => {
    const listed = document["x-contradictions"].map((row) => row.id);
    const referred = collect("x-contradiction").flat() as number[];
    expect(referred.filter((id) => !listed.includes(id))).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
  });

  test("each x- member is described beside the document, and each described one is used", async () => {
    const page = await readFile(new URL("../../openapi/extensions.md", import.meta.url), "utf8");
    const described = new Set([...page.matchAll(/^\| `(x-[a-z0-9-]+)`/gm)].map((match) => match[1] ?? ""));
    const used = new Set<string>();
    const walk = (node: unknown): void => {
      if (typeof node !== "object" || node === null) return;
      for (const [key, value] of Object.entries(node)) {
        if (key.startsWith("x-")) used.add(key);
        walk(value);
      }
    };
    walk(document);
    expect(used).toEqual(described);
  });
});
