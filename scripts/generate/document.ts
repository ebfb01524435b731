import type { Certainty, Tier } from "../../protocol/tier.ts";

/** A JSON Schema of the document, as far as the generator reads it. */
export interface SchemaNode {
  $ref?: string;
  oneOf?: SchemaNode[];
  discriminator?: { propertyName: string; mapping: Record<string, string> };
  examples?: unknown[];
  properties?: Record<string, SchemaNode | boolean>;
  items?: SchemaNode;
  not?: SchemaNode;
  anyOf?: SchemaNode[];
  enum?: unknown[];
  "x-tier"?: Tier;
  "x-source"?: string;
  "x-contradiction"?: number[];
  "x-v2-only"?: boolean;
  [keyword: string]: unknown;
}

export interface ErrorRow {
  code: string;
  statuses: number[];
  certainty: Certainty;
  tier: Tier;
  source: string;
  contradiction?: number;
}

export interface MediaType {
  schema?: SchemaNode;
  examples?: Record<string, { $ref?: string }>;
}

export interface OperationNode {
  operationId: string;
  summary: string;
  deprecated?: boolean;
  security?: Record<string, unknown>[];
  parameters?: { $ref: string }[];
  requestBody?: { required?: boolean; content: Record<string, MediaType> };
  responses: Record<string, { $ref?: string; content?: Record<string, MediaType> }>;
  "x-method-number": number;
  "x-tier": Tier;
  "x-source": string;
  "x-contradiction"?: number[];
  "x-alias-of"?: string;
  "x-empty-body"?: "allowed" | "required";
  "x-error-groups": string[];
  "x-errors"?: ErrorRow[];
  "x-long-poll"?: {
    holdMin: { value: number };
    holdMax: { value: number };
    answerWhenEmpty: { alternative: { code: string } };
    concurrentPolls: { max: number; refused: string; code: string };
  };
}

export interface ErrorMeaning {
  group: string;
  message: string;
  placeholder?: string;
  meaning: string;
  source: string;
  ambiguousWith?: string[];
}

/** The bundled document, as far as the generator reads it. */
export interface Document {
  info: { title: string; version: string };
  security: Record<string, unknown>[];
  paths: Record<string, Partial<Record<"get" | "post", OperationNode>>>;
  components: {
    schemas: Record<string, SchemaNode>;
    examples: Record<string, { "x-schema": string; summary: string; value: unknown }>;
    parameters: Record<string, { name: string; in: string; required: boolean }>;
    securitySchemes: { ClientAuthorization: { "x-authorization": Record<string, unknown> } };
  };
  "x-error-catalogue": Record<string, ErrorMeaning>;
  "x-error-groups": Record<string, ErrorRow[]>;
  "x-limits": Record<string, Record<string, unknown>>;
  "x-contradictions": { id: number; topic: string; readings: string; follows: string; why: string }[];
}
