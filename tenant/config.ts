import { z } from "zod";
import { errorCodes } from "../protocol/errors.ts";
import { limits } from "../protocol/limits.ts";
import { operationIds } from "../protocol/operations.ts";
import type { ExpectedParameters } from "../protocol/types.ts";
import { appIdPattern } from "./authorization.ts";
import { capacitySchema } from "./capacity/capacity-schema.ts";
import { caseBookSchema, crmSchema } from "./cases/crm-schema.ts";
import { maxTimerMs } from "./clock.ts";
import { findContradictions } from "./config-contradictions.ts";
import { connectionSchema } from "./connection-schema.ts";
import { filesSchema } from "./files/files-schema.ts";
import { notificationsSchema, pushSchema } from "./push/push-schema.ts";
import { scenarioSchema } from "./scenario.ts";
import { defaultScenarioName, shippedScenarios } from "./scenarios/shipped-scenarios.ts";
import { iceServersSchema } from "./widget/ice-servers-schema.ts";
import { widgetSchema } from "./widget/widget-schema.ts";

type ParameterType = ExpectedParameters["parameters"][number][string];

const parameterTypes = [
  "PHONE",
  "TEXT",
  "EMAIL",
  "FIRST_NAME",
  "LAST_NAME",
  "ACCOUNT",
  "COMPANY",
] as const satisfies ParameterType[];

const milliseconds = z.int().min(0).max(maxTimerMs);

const emptyHoldSchema = z.enum(["emptyList", "noEventsError"]);

const appSchema = z.strictObject({
  appId: z.string().regex(appIdPattern),
  availability: z.enum(["available", "notAvailable"]).default("available"),
  /** Estimated wait in whole seconds as a string, or null for none. */
  ewt: z.string().regex(/^\d+$/).nullable().default("25"),
  parameters: z.array(z.strictObject({ name: z.string().min(1), type: z.enum(parameterTypes) })).default([]),
  /** Is a phone number in a chat request taken as the number to call back? */
  phoneCallback: z.boolean().default(true),
  firstState: z.enum(["queued", "ivr"]).default("queued"),
  /** Name of one of `scenarios`. */
  scenario: z.string().default(defaultScenarioName),
  /** The parameter of a chat request that may name another scenario; null for none. */
  scenarioParameter: z.string().min(1).nullable().default("scenario"),
  /** Are clients told that the agent has read what they said? The vendor has it as an option of the entry. */
  readReceipts: z.boolean().default(true),
  /** Texts that this entry words differently. */
  texts: z.strictObject({ timeoutWarning: z.string(), inactivityTimeout: z.string() }).partial().default({}),
  /** End of a hold without events, where it is not as everywhere. */
  emptyHold: emptyHoldSchema.nullable().default(null),
  /** Are plain links to files and photos served, which carry no header? Pages of other sites need it; no source says that a tenant must. */
  plainLinks: z.boolean().default(true),
  notifications: notificationsSchema,
  crm: crmSchema.prefault({}),
  iceServers: iceServersSchema,
  widgets: z.array(widgetSchema).min(1).prefault([{}]),
  /** Operations that answer an error in place of doing their work, once caller and session are accepted. */
  outages: z.partialRecord(z.enum(operationIds), z.enum(errorCodes)).default({}),
});

const tenantSchema = z.strictObject({
  tenantUrl: z.string().min(1),
  /** Further host names that lead to this tenant when a request carries no tenantUrl. */
  hosts: z.array(z.string().min(1)).default([]),
  apps: z.array(appSchema).min(1),
});

const cookieSchema = z.strictObject({
  /** The name is the reference tenant's own: no source shows the vendor's. */
  name: z
    .string()
    .regex(/^[\w-]+$/)
    .default("bp_client"),
  path: z.string().startsWith("/").default("/clientweb"),
  httpOnly: z.boolean().default(true),
  /** Browsers keep such a cookie only if it came over TLS, or from localhost. */
  secure: z.boolean().default(true),
  sameSite: z.enum(["none", "lax", "strict"]).default("none"),
});

const textsSchema = z.strictObject({
  timeoutWarning: z.string().default("Are you still there?"),
  inactivityTimeout: z.string().default("The chat was closed because nothing was said for a while."),
});

/** Every configuration has the shipped scenarios, beside those that it defines or defines anew. */
const checkedScenarios = z.record(z.string(), scenarioSchema).parse(shippedScenarios);

/** What a configuration has to be; `parseConfig` checks with it. */
export const configSchema = z
  .strictObject({
    tenants: z.array(tenantSchema).min(1),
    scenarios: z.record(z.string(), scenarioSchema).prefault({}),
    serverVersion: z.string().min(1).default("5.8.1.20417 (Reference)"),
    /** How long a poll without events is held. */
    holdMs: milliseconds.default(limits.defaultHoldMs.value),
    /** End of a hold without events: an empty list, or error 5511; the sources do not say which. */
    emptyHold: emptyHoldSchema.default("emptyList"),
    /** Silence of the client that ends its session; the warning comes at half of it. Any client event breaks the silence, polls do not. */
    inactivityTimeoutMs: milliseconds.default(limits.inactivityTimeoutMs.value),
    /** Time without a held poll that ends a session. */
    pollAbsenceTimeoutMs: milliseconds.default(limits.pollAbsenceTimeoutMs.value),
    /** How long an ended session waits for the poll that fetches its last events. */
    lastEventsMs: milliseconds.default(limits.pollAbsenceTimeoutMs.value),
    maxBodyBytes: z.int().min(1).default(1_048_576),
    /** Of each contact centre. */
    caseBook: caseBookSchema.prefault({}),
    push: pushSchema.prefault({}),
    files: filesSchema.prefault({}),
    connection: connectionSchema.prefault({}),
    cookie: cookieSchema.prefault({}),
    texts: textsSchema.prefault({}),
    /** Null: work takes no time, and there is room for every session. */
    capacity: capacitySchema.nullable().default(null),
  })
  .transform((config) => ({ ...config, scenarios: { ...checkedScenarios, ...config.scenarios } }))
  .superRefine((config, context) => {
    for (const problem of findContradictions(config)) context.addIssue({ code: "custom", ...problem });
  });

export type TenantConfig = z.output<typeof configSchema>;
/** A configuration in which everything that has a default may be left out. */
export type TenantConfigInput = z.input<typeof configSchema>;
export type AppConfig = TenantConfig["tenants"][number]["apps"][number];

/**
 * Checks a configuration and fills in its defaults.
 * @throws Error that names every problem by its place in the configuration.
 */
export function parseConfig(config: unknown): TenantConfig {
  const parsed = configSchema.safeParse(config);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => `${formatPath(path)}: ${message}`);
  throw new Error(`the tenant's configuration cannot be used: ${problems.join("; ")}`, { cause: parsed.error });
}

/** A place in a configuration as text: "tenants[0].apps[1].appId". */
export function formatPath(path: readonly PropertyKey[]): string {
  const text = path.map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`)).join("");
  return text === "" ? "configuration" : text.replace(/^\./, "");
}
