import { z } from "zod";
import { pollOutcomes, requestOutcomes } from "../protocol/outcomes.ts";

const count = z.int().nonnegative();
const ms = z.number().nonnegative();
const filled = z.string().min(1);
const sinceStart = ms.describe("Milliseconds since the start of the load.");

const distribution = z
  .strictObject({
    unit: z.enum(["ms", "bytesPerSecond"]),
    count,
    mean: z.number(),
    p50: z.number(),
    p90: z.number(),
    p99: z.number(),
    p999: z.number(),
    max: z.number(),
    buckets: z
      .array(z.tuple([z.number(), count]))
      .describe(
        "Upper end and count of every bucket that holds something, in order; 24 buckets for each power of ten.",
      ),
  })
  .meta({
    id: "Distribution",
    description:
      "Percentiles over `count` samples of all generators, each within 0.1 % of that of the samples themselves.",
  });

/** Percentiles; a quantile that `count` is too small for is given all the same and left to the reader. */
export type Distribution = z.infer<typeof distribution>;

const pollOutcome = z.enum(pollOutcomes);
const requestOutcome = z.enum(requestOutcomes);

const seriesPoint = z
  .strictObject({
    tMs: sinceStart.describe("Start of the interval, in milliseconds since the start of the load."),
    held: count.describe("Polls under way at the end of the interval."),
    started: count.describe("Requests begun within the interval."),
    created: count.describe("Sessions given within the interval."),
    outcomes: z.partialRecord(pollOutcome, count).describe("Polls that ended within the interval."),
    others: z.partialRecord(requestOutcome, count).describe("Other requests that ended within the interval."),
    holdExcessP50: z.number().nullable().describe("Milliseconds; null when no held poll ended."),
    holdExcessP99: z.number().nullable().describe("Milliseconds; null when no held poll ended."),
    eventLagP50: z.number().nullable().describe("Milliseconds; null when no marked message came."),
    eventLagP99: z.number().nullable().describe("Milliseconds; null when no marked message came."),
    uploadedBytes: count,
  })
  .meta({ id: "SeriesPoint", description: "One interval of a load run; intervals are of equal length and in order." });

/** One interval of a load run. */
export type SeriesPoint = z.infer<typeof seriesPoint>;

const ledgerRow = z
  .strictObject({
    name: filled,
    generator: count.describe("Counted by the load generators."),
    tenant: count.nullable().describe("Counted by the tenant; null when it does not say."),
    equal: z.boolean().nullable().describe("Null when there is nothing to compare with."),
  })
  .meta({ id: "LedgerRow", description: "One count, made on both ends." });

/** One count, made on both ends of the wire. */
export type LedgerRow = z.infer<typeof ledgerRow>;

const budget = z
  .strictObject({
    name: filled,
    bound: z.enum(["atMost", "atLeast"]).describe("Which side of the limit keeps the budget."),
    limit: z.number(),
    actual: z.number().nullable().describe("Null when it could not be measured; then it is not kept."),
    unit: z.string().describe("Unit of limit and actual, such as ms or polls; empty for a plain share."),
    kept: z.boolean(),
    source: filled.describe("Where the limit comes from."),
  })
  .meta({ id: "Budget", description: "A limit that the load run must keep." });

/** A limit that a load run must keep. */
export type Budget = z.infer<typeof budget>;

const operationCount = z
  .strictObject({
    operation: filled,
    started: count,
    ended: z
      .partialRecord(requestOutcome, count)
      .describe("By how they ended; what is missing from `started` never did."),
  })
  .meta({ id: "OperationCount", description: "All requests of one operation, as the generators counted them." });

const trouble = z
  .strictObject({
    operation: filled,
    outcome: requestOutcome,
    firstAtMs: sinceStart.describe("When it was first counted, to a quarter of a second."),
    lastAtMs: sinceStart,
    count,
    meant: count.describe("Of these, those that the load itself brought about on purpose."),
  })
  .meta({ id: "Trouble", description: "A way in which requests of one operation failed." });

/** A way in which requests of one operation failed. */
export type Trouble = z.infer<typeof trouble>;

const selfTest = z
  .strictObject({
    name: filled,
    expected: filled,
    actual: filled,
    kept: z.boolean().nullable().describe("Null: it could not be tested, and `actual` says why."),
  })
  .meta({ id: "SelfTest", description: "Something that has to be true of the generator for its figures to count." });

/** Something that has to be true of the generator for its figures to count. */
export type SelfTest = z.infer<typeof selfTest>;

const roleUsage = z.strictObject({
  processors: z.number().nonnegative().describe("Processor time as a share of one processor."),
  rssBytes: count,
  files: count.nullable().describe("Open files, nearly all of them connections; null when not counted this time."),
});

const usagePoint = z
  .strictObject({
    tMs: z.number().describe("Milliseconds since the start of the load; negative before it."),
    generator: roleUsage,
    reference: roleUsage,
    tenant: roleUsage,
    machineBusy: z.number().nullable().describe("Share of all processors, from 0 to 1."),
    freeBytes: count,
  })
  .meta({ id: "UsagePoint", description: "What the processes of a load run used of the machine." });

const peak = z.strictObject({ processes: count, maxRssBytes: count.describe("Summed over the processes."), cpuMs: ms });

export const loadResultSchema = z
  .strictObject({
    profile: filled,
    purpose: filled,
    plan: z.strictObject({
      phases: z.array(
        z.strictObject({ kind: z.enum(["rise", "steady", "fall"]), pollers: count, fromMs: ms, untilMs: ms }),
      ),
      mix: z.record(z.string(), z.number().nonnegative()).describe("Shares of the families of clients."),
      messagesPerSecond: z.number().nonnegative(),
      uploadsAtOnce: count,
      uploadBytes: z.array(count),
      reconnectAtMs: z.array(ms),
      broadcastAtMs: z.array(ms),
      hotRetries: count,
      visitMs: ms.nullable(),
    }),
    pollers: count.describe("Most simulated clients at a time, each with a session of its own."),
    holdMs: ms.nullable().describe("Milliseconds that the tenant holds an empty poll; null when not known."),
    durationMs: ms.describe("Milliseconds from the start to the last answer."),
    seed: z.int(),
    k6Version: filled,
    protocol: z.enum(["HTTP/1.1"]).describe("What the generators spoke: a connection for each request under way."),
    machine: z.strictObject({ processors: count, memoryBytes: count, platform: filled }),
    outcomes: z.record(pollOutcome, count).describe("How every poll ended."),
    operations: z.array(operationCount),
    troubles: z.array(trouble).describe("In the order in which they were first seen."),
    ledger: z.strictObject({ rows: z.array(ledgerRow), balanced: z.boolean() }),
    distributions: z.strictObject({
      holdExcess: distribution.nullable().describe("Wait at the client beyond the hold that the tenant reports."),
      steadyHoldExcess: distribution
        .nullable()
        .describe("The same of polls that ended while as many customers were there as the level has."),
      emptyHold: distribution
        .nullable()
        .describe("Wait of polls that brought nothing, where the tenant reports no hold."),
      eventLag: distribution
        .nullable()
        .describe("From the moment at which a message was to be said to the poll that brought its answer."),
      sendDelay: distribution.nullable().describe("How late messages left."),
      sessionCreation: distribution.nullable().describe("From the request for a chat to its answer."),
      upload: distribution.nullable(),
      uploadRate: distribution.nullable().describe("Bytes a second of each upload."),
      download: distribution.nullable(),
    }),
    tooSlow: z
      .array(z.strictObject({ operation: filled, times: distribution }))
      .describe("How long the tenant took to say 5000."),
    delivery: z.strictObject({
      sessions: count,
      sent: count,
      delivered: count,
      undecided: count,
      anomalies: z.record(z.string(), count).describe("By kind."),
    }),
    checked: z
      .array(z.strictObject({ operation: filled, kept: count, broken: count }))
      .describe("Answers held against the document."),
    mishaps: z
      .array(z.strictObject({ kind: filled, meaning: filled, count }))
      .describe("What outcomes of requests do not tell."),
    remarks: z.array(filled).describe("The first few examples of what went wrong."),
    series: z.array(seriesPoint),
    usage: z.array(usagePoint),
    budgets: z.array(budget),
    peakHeld: count.describe("Most polls under way at one time."),
    generator: peak.nullable().describe("k6, all processes together."),
    tenant: peak.nullable().describe("The embedded tenant."),
    reference: z
      .strictObject({
        pollers: count,
        operations: z.array(operationCount).describe("Its part of the requests of the run."),
        holdExcess: distribution.nullable(),
        emptyHold: distribution.nullable(),
        maxRssBytes: count,
        cpuMs: ms,
      })
      .nullable()
      .describe("The poller beside k6 whose client is Node's own."),
    selfTests: z.array(selfTest),
    stopped: z.string().nullable().describe("Why the load was ended early; null when it was not."),
    timeSeries: count.describe("Distinct metrics together with their tags."),
    verdict: z.enum(["kept", "broken", "invalid"]).describe("invalid: the generator could not measure."),
    reasons: z.array(filled).describe("Why it is not kept."),
  })
  .meta({ id: "LoadResult", description: "A load run." });

/** A load run. */
export type LoadResult = z.infer<typeof loadResultSchema>;
