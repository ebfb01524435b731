import type { Document, MediaType, OperationNode } from "./document.ts";

/** Operation id to everything the suite needs to know about the operation beside the shapes, ordered by method number. */
export function operationTable(document: Document): Record<string, OperationRow> {
  const rows: OperationRow[] = [];
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of ["get", "post"] as const) {
      const operation = item[method];
      if (operation !== undefined) rows.push(operationRow(document, path, method, operation));
    }
  }
  rows.sort((one, other) => Number(one.deprecated) - Number(other.deprecated) || one.number - other.number);
  return Object.fromEntries(rows.map((row) => [row.id, row]));
}

type OperationRow = ReturnType<typeof operationRow>;

function operationRow(document: Document, path: string, method: "get" | "post", operation: OperationNode) {
  const parameters = (operation.parameters ?? []).map(({ $ref }) => {
    const parameter = document.components.parameters[lastSegment($ref)];
    if (parameter === undefined) throw new Error(`${operation.operationId}: parameter ${$ref} is not in components`);
    return parameter;
  });
  const security = operation.security ?? document.security;
  const poll = operation["x-long-poll"];
  return {
    id: operation.operationId,
    number: operation["x-method-number"],
    title: operation.summary,
    method: method.toUpperCase(),
    path,
    pathParameters: parameters.filter((parameter) => parameter.in === "path").map((parameter) => parameter.name),
    aliasOf: operation["x-alias-of"] ?? null,
    deprecated: operation.deprecated ?? false,
    tier: operation["x-tier"],
    source: operation["x-source"],
    contradictions: operation["x-contradiction"] ?? [],
    tenantUrl: parameters.some(({ name, required }) => name === "tenantUrl" && required) ? "required" : "optional",
    authorization: security.some((alternative) => Object.keys(alternative).length === 0) ? "optional" : "required",
    requestBody: requestBody(operation),
    success: success(operation),
    errors: [
      ...operation["x-error-groups"].flatMap((group) => document["x-error-groups"][group] ?? unknownGroup(group)),
      ...(operation["x-errors"] ?? []),
    ].map((error) => ({ ...error, contradiction: error.contradiction ?? null })),
    longPoll:
      poll === undefined
        ? null
        : {
            holdMinMs: poll.holdMin.value,
            holdMaxMs: poll.holdMax.value,
            concurrentPolls: poll.concurrentPolls.max,
            refused: poll.concurrentPolls.refused,
            refusedCode: poll.concurrentPolls.code,
            emptyAlternativeCode: poll.answerWhenEmpty.alternative.code,
          },
  };
}

function requestBody({ requestBody: body }: OperationNode) {
  if (body === undefined) return null;
  const { contentType, schema } = onlyContent(body.content);
  return { contentType, schema, required: body.required ?? false };
}

function success(operation: OperationNode) {
  const answer = operation.responses["200"];
  if (answer === undefined) throw new Error(`${operation.operationId}: the document has no answer 200`);
  const content = answer.content === undefined ? { contentType: null, schema: null } : onlyContent(answer.content);
  return { status: 200, ...content, emptyBody: operation["x-empty-body"] ?? "never" };
}

function onlyContent(content: Record<string, MediaType>): { contentType: string; schema: string | null } {
  const entries = Object.entries(content);
  const [contentType, media] = entries[0] ?? [];
  if (contentType === undefined || entries.length !== 1) throw new Error("expected exactly one media type");
  const reference = media?.schema?.$ref;
  return { contentType, schema: reference === undefined ? null : lastSegment(reference) };
}

/** Name of what a local reference points to. */
export function lastSegment(reference: string): string {
  return reference.slice(reference.lastIndexOf("/") + 1);
}

function unknownGroup(group: string): never {
  throw new Error(`x-error-groups: "${group}" is not in openapi/error-groups.yaml`);
}
