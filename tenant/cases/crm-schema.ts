import { z } from "zod";

/** How the CRM of an entry behaves. */
export const crmSchema = z.strictObject({
  /** Does it answer everything with an error? */
  failing: z.boolean().default(false),
  /** On average one question in so many is answered with an error, by seeded chance; null for none. */
  failsOneIn: z.int().min(1).max(1_000_000).nullable().default(null),
  /**
   * Whose sessions meet under one case id: those of one client, or of all clients of the contact centre. A CRM has one
   * customer to a case; a scenario names the same id to everybody, so by default, assumed, each client has its own case of it.
   */
  casesSharedBy: z.enum(["client", "tenant"]).default("client"),
});

/** How much the CRM of a contact centre remembers; assumed, so that a tenant that runs for long does not grow. */
export const caseBookSchema = z.strictObject({
  /** The case that was longest not set or asked for is forgotten first. */
  maxCases: z.int().min(1).max(1_000_000).default(1000),
  /** The session that began first is forgotten first. */
  maxSessionsPerCase: z.int().min(1).max(10_000).default(50),
});

export type CaseBookConfig = z.output<typeof caseBookSchema>;
