import { z } from "zod";
import { loadResultSchema } from "./load-model.ts";

const count = z.int().nonnegative();
const ms = z.number().nonnegative();
const text = z.string();
const filled = z.string().min(1);
const digest = z.string().regex(/^[0-9a-f]{64}$/);
const tier = z.enum(["required", "recommended", "observed"]);

const verdict = z.enum(["passed", "failed", "cannotTell", "notApplicable", "suiteError"]);

/** How one case ended. Source: ARCHITECTURE.md, from a statement to a verdict. */
export type Verdict = z.infer<typeof verdict>;
export const verdicts: readonly Verdict[] = verdict.options;

const failOn = z.enum(["required", "recommended"]);

/** Weakest tier whose broken statements break the run. */
export type FailOn = z.infer<typeof failOn>;

const finding = z
  .strictObject({
    tier: tier.describe("How firmly the statement it rests on is judged."),
    check: filled.describe("Name of the check that found it."),
    where: filled.describe("JSON pointer into the body, name of a header, or `status`."),
    expected: text,
    actual: text,
    message: filled.describe("Both in one sentence."),
    contradiction: count.nullable().describe("Number of the row in openapi/contradictions.yaml that explains it."),
  })
  .meta({ id: "Finding", description: "One difference between what was expected and what came." });

/** One difference between what was expected and what came. */
export type Finding = z.infer<typeof finding>;

const seenPush = z
  .strictObject({
    service: z.enum(["apns", "firebase"]),
    token: text.describe("A stand-in for the device token: the same for the same token."),
    topic: text.nullable(),
    payload: z.record(z.string(), z.unknown()),
  })
  .meta({ id: "SeenPush", description: "A notification as a push service takes it." });

/** A notification as a push service takes it. */
export type SeenPush = z.infer<typeof seenPush>;

const caseResult = z
  .strictObject({
    id: filled.describe("Stable id of the case or flow."),
    title: filled.describe("The requirement, in the present tense."),
    area: filled,
    operation: text.nullable().describe("operationId of the document; null for a requirement on several."),
    tier,
    source: filled.describe("Where the requirement comes from."),
    verdict,
    reason: text.nullable().describe("Why there is no plain verdict; null for passed and failed."),
    startedAtMs: z.number().describe("Milliseconds since the epoch of the target's clock."),
    durationMs: ms.describe("Milliseconds of real time, also on a virtual clock."),
    findings: z.array(finding),
    exchanges: z.array(filled).describe("Ids of the exchanges that show it."),
    pushes: z
      .array(z.array(seenPush))
      .describe("What a push receiver held, each time that the case looked into it; empty for cases that do not."),
    rerun: filled.describe("One command line that runs this case alone."),
  })
  .meta({ id: "CaseResult", description: "How one requirement fared." });

/** How one requirement fared. */
export type CaseResult = z.infer<typeof caseResult>;

const headers = z
  .record(z.string(), z.union([z.string(), z.array(z.string())]))
  .describe("A header that came several times is a list.");

const exchangeRecord = z
  .strictObject({
    id: filled.describe("Unique within the run."),
    operation: filled,
    request: z.strictObject({
      method: filled,
      path: filled.describe("With its query."),
      headers,
      body: text.nullable(),
    }),
    response: z
      .strictObject({
        status: z.int(),
        headers,
        body: text.nullable(),
        bytes: count.describe("Length of the body."),
        base64: text
          .nullable()
          .describe("Of a body that says it is text and is not as it stands: not UTF-8, or packed. Else null."),
        sha256: digest.nullable().describe("Of a body that is not kept as text, such as a picture; else null."),
      })
      .nullable(),
    failure: z
      .strictObject({ kind: z.enum(["timeout", "aborted", "transport"]), message: text })
      .nullable()
      .describe("Why there is no response; null when there is one."),
    startedAtMs: z.number().describe("Milliseconds since the epoch of the target's clock."),
    waitingMs: ms.nullable().describe("Milliseconds from the request to the head of the answer; null without one."),
    totalMs: ms.describe("Milliseconds from the request to the end of the exchange."),
  })
  .meta({ id: "ExchangeRecord", description: "One request with its answer or its failure, secrets replaced." });

/** One request with its answer or its failure; secrets are replaced before it comes here. */
export type ExchangeRecord = z.infer<typeof exchangeRecord>;

const contractResult = z
  .strictObject({
    durationMs: ms.describe("Milliseconds of real time."),
    selection: z.enum(["all", "smoke", "named"]).describe("Which requirements were to be checked."),
    replay: text.nullable().describe("The generated value that alone was to be tried; null: all that the seed gives."),
    cases: z.array(caseResult),
    missing: z.array(filled).describe("Ids that should have reported and never did."),
    blocked: z
      .array(filled)
      .describe(
        "Ids that could not be judged, because the target did not get to their starting state or was not to be reached; their verdict is cannotTell.",
      ),
    exchanges: z.array(exchangeRecord),
    coverage: z
      .strictObject({
        cells: z
          .array(
            z.strictObject({
              operation: filled,
              code: text.nullable().describe("Null for the success."),
              statuses: z.array(z.int()).describe("Several where the sources contradict each other or are silent."),
              seen: z.int().nullable().describe("The status that was answered; null when the run has not met it."),
            }),
          )
          .describe("What the document lets each operation answer."),
        standings: z.array(z.strictObject({ name: filled, seen: z.boolean() })),
        transitions: z.array(z.strictObject({ from: filled, to: filled, seen: z.boolean() })),
        refusals: z
          .array(z.strictObject({ standing: filled, operation: filled, seen: z.boolean() }))
          .describe("Operations on sessions that are not there, and whether one was refused."),
        operations: z.array(z.strictObject({ id: filled, exercised: z.boolean() })),
        errorCodes: z.array(z.strictObject({ code: filled, seen: z.boolean() })),
        serverEvents: z.array(z.strictObject({ name: filled, seen: z.boolean() })),
        clientEvents: z.array(z.strictObject({ name: filled, sent: z.boolean() })),
      })
      .describe("What of the document was touched by the exchanges of this run."),
    clock: z.enum(["virtual", "real"]),
  })
  .meta({ id: "ContractResult", description: "The contract cases of a run." });

/** The contract cases of a run. */
export type ContractResult = z.infer<typeof contractResult>;

const waiver = z
  .strictObject({
    requirement: filled.describe("Id of the requirement that may fail."),
    reason: filled,
    owner: filled.describe("Who answers for it."),
    expires: z.iso.date().describe("Last day on which it holds, in UTC."),
    blinds: z.array(filled).describe("Known faults that nothing else would notice while it holds."),
  })
  .meta({ id: "Waiver", description: "A failure that somebody answers for, for a while." });

/** A failure that somebody answers for, for a while. */
export type Waiver = z.infer<typeof waiver>;

/** The form of a run file; a change that older readers cannot take gets a new number. */
export const runFormat = "cx-run/3";

export const runSchema = z
  .strictObject({
    format: z.literal(runFormat),
    id: filled,
    startedAt: z.iso.datetime(),
    finishedAt: z.iso.datetime(),
    suite: z.strictObject({ name: filled, version: filled }),
    specDigest: digest.describe("SHA-256 of the bundled OpenAPI document."),
    seed: z.int(),
    target: z.strictObject({
      kind: z.enum(["embedded", "remote"]),
      url: filled,
      tenantUrl: filled,
      appId: filled,
      capabilities: z
        .record(z.string(), z.boolean())
        .describe("What it is said to have beside the API itself, by name."),
      timing: z
        .strictObject({ holdMinMs: ms, holdMaxMs: ms, roundTripMs: ms, inactivityMs: ms, absenceMs: ms })
        .describe("What it was granted, in milliseconds."),
    }),
    waivers: z.array(waiver),
    versions: z.record(z.string(), z.string()).describe("What took part, by name, such as node or k6."),
    command: filled.describe("The command line, secrets removed."),
    failOn: failOn.describe("Weakest tier whose broken statements break the run."),
    evidenceDigest: digest.describe("SHA-256 of what the verdict rests on; `cx verify` computes it again."),
    contract: contractResult.nullable().describe("Null when no contract cases were asked for."),
    load: loadResultSchema.nullable().describe("Null when no load was asked for."),
  })
  .describe("One run of the suite. Made from reports/model.ts.");

/** One run of the suite, as it is stored. */
export type Run = z.infer<typeof runSchema>;
