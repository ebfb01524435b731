import { z } from "zod";

import { declarable } from "../../contracts/harness/capabilities.ts";
import { requirements } from "../../contracts/requirements.ts";
import { suggest } from "../near-match.ts";
import { readDuration, readUrl } from "../read-value.ts";

/** A secret is named, and never written down: the environment has it. */
const fromEnvironment = z.strictObject({ env: z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/) });
const text = z.string().min(1);

/** A time such as 500ms, 20s or 2m. */
function duration(minMs: number, maxMs: number) {
  return z.union([z.string(), z.number()]).transform((value, context) => {
    const reading = readDuration(String(value), minMs, maxMs);
    if (reading.ok) return Number(reading.value);
    context.addIssue({ code: "custom", message: `expected ${reading.expected}, got ${JSON.stringify(value)}` });
    return z.NEVER;
  });
}

const url = z.string().transform((value, context) => {
  const reading = readUrl(value);
  if (reading.ok) return String(reading.value);
  context.addIssue({ code: "custom", message: `expected ${reading.expected}, got ${JSON.stringify(value)}` });
  return z.NEVER;
});

const knownIds = requirements.map(({ id }) => id);
const requirementId = z.string().superRefine((id, context) => {
  if (knownIds.includes(id)) return;
  const next = suggest(id, knownIds, `"cx list requirements" lists them`);
  context.addIssue({
    code: "custom",
    message: `expected the id of a requirement (${next}), got ${JSON.stringify(id)}`,
  });
});

const waiver = z.strictObject({
  requirement: requirementId,
  reason: text,
  owner: text,
  expires: z.iso.date(),
});

/** What is known of a target: where it is, what it has, what it is granted, and what somebody answers for. */
export const targetSchema = z.strictObject({
  url,
  tenantUrl: text,
  appId: z.union([text, fromEnvironment]),
  headers: z.record(z.string().regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/), fromEnvironment).default({}),
  ca: text.optional(),
  capabilities: z.partialRecord(z.enum(declarable as [string, ...string[]]), z.boolean()).default({}),
  timing: z
    .strictObject({
      holdMin: duration(0, 3_600_000).optional(),
      holdMax: duration(1, 3_600_000).optional(),
      roundTrip: duration(1, 60_000).optional(),
      inactivity: duration(1_000, 86_400_000).optional(),
      absence: duration(1_000, 86_400_000).optional(),
      requestTimeout: duration(100, 3_600_000).optional(),
      timeLimit: duration(1_000, 86_400_000).optional(),
      patience: duration(0, 3_600_000).optional(),
    })
    .default({}),
  rate: z.number().positive().max(10_000).optional(),
  waivers: z
    .array(waiver)
    .default([])
    .superRefine((waivers, context) => {
      for (const [index, { requirement }] of waivers.entries()) {
        if (waivers.findIndex((other) => other.requirement === requirement) === index) continue;
        const message = `expected one waiver for each requirement, got another one for "${requirement}"`;
        context.addIssue({ code: "custom", path: [index, "requirement"], message });
      }
    }),
});

export type TargetSettings = z.output<typeof targetSchema>;
