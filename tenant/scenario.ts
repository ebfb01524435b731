import { z } from "zod";
import { clientEventNames, signalingTypes } from "../protocol/events.ts";
import { maxTimerMs } from "./clock.ts";
import { contentSchema } from "./files/content-schema.ts";

const afterMs = z.int().min(0).max(maxTimerMs).default(0);
const party = z.string().min(1).default("agent");
const text = z.string();
const partName = z.string().min(1).nullable();

/** What a scenario can wait for: a client event by its name, a signaling message by its type, or a form that ran out of time. */
export const replyNames = [...clientEventNames, ...signalingTypes, "formTimeout"] as const;
export type ReplyName = (typeof replyNames)[number];

/**
 * One thing that a scenario does. `afterMs` is the wait since the step before; steps without a wait happen together and
 * reach a poll in one answer. A step that the state of the session does not admit is left out.
 */
export const stepSchema = z.discriminatedUnion("do", [
  z.strictObject({ do: z.literal("announce"), afterMs }),
  z.strictObject({ do: z.literal("route"), afterMs }),
  z.strictObject({ do: z.literal("reserve"), afterMs }),
  z.strictObject({ do: z.literal("accept"), afterMs }),
  z.strictObject({ do: z.literal("decline"), afterMs }),
  z.strictObject({ do: z.literal("requeue"), afterMs }),
  z.strictObject({ do: z.literal("automate"), afterMs }),
  z.strictObject({ do: z.literal("join"), afterMs, party }),
  z.strictObject({ do: z.literal("leave"), afterMs, party }),
  z.strictObject({ do: z.literal("say"), afterMs, party, text }),
  z.strictObject({ do: z.literal("receipt"), afterMs, party, kind: z.enum(["delivered", "read"]) }),
  z.strictObject({ do: z.literal("typing"), afterMs, party }),
  z.strictObject({ do: z.literal("notTyping"), afterMs, party }),
  z.strictObject({
    do: z.literal("showForm"),
    afterMs,
    name: text,
    timeoutSeconds: z
      .int()
      .min(0)
      .max(maxTimerMs / 1000),
  }),
  z.strictObject({ do: z.literal("showSecureForm"), afterMs, formId: text }),
  z.strictObject({ do: z.literal("cancelSecureForm"), afterMs }),
  z.strictObject({ do: z.literal("setCase"), afterMs, caseId: text }),
  z.strictObject({
    do: z.literal("shareFile"),
    afterMs,
    party,
    fileName: text,
    fileType: z.enum(["image", "attachment"]),
    content: contentSchema,
  }),
  z.strictObject({
    do: z.literal("shareLocation"),
    afterMs,
    party,
    latitude: z.number(),
    longitude: z.number(),
    url: text.nullable().default(null),
  }),
  z.strictObject({
    do: z.literal("signal"),
    afterMs,
    party,
    data: z.looseObject({ type: z.enum(["OFFER_CALL", "ANSWER_CALL", "ICE_CANDIDATE", "CALL_REJECTED", "END_CALL"]) }),
  }),
  z.strictObject({ do: z.literal("requestCobrowsing"), afterMs }),
  z.strictObject({ do: z.literal("tellCobrowsing"), afterMs, stage: z.enum(["started", "ended", "rejected"]) }),
  z.strictObject({ do: z.literal("inform"), afterMs, serviceName: text }),
  z.strictObject({
    do: z.literal("waitFor"),
    afterMs,
    /** What may come, and the part that is done then, before the steps that follow; null for none. The first that comes decides. */
    replies: z.partialRecord(z.enum(replyNames), partName),
    withinMs: z.int().min(1).max(maxTimerMs),
    /** The part that is done when nothing of this came in time. */
    otherwise: partName.default(null),
  }),
  z.strictObject({
    do: z.literal("end"),
    afterMs,
    /** Is the state completed told before the end? No source says whether a tenant does; both SDKs know the state. */
    tellCompleted: z.boolean().default(false),
  }),
  z.strictObject({ do: z.literal("fail"), afterMs }),
]);

const steps = z.array(stepSchema).default([]);

const partySchema = z.strictObject({
  firstName: text,
  lastName: text,
  displayName: text,
  type: z.enum(["internal", "external", "scenario"]),
});

/** What happens to a session by itself and in answer to its client; all of it is data. */
export const scenarioSchema = z.strictObject({
  /** The state that its sessions begin in, where it is not up to the entry. */
  firstState: z.enum(["queued", "ivr"]).nullable().default(null),
  /** Are events sent that the client's family cannot decode? They are left out otherwise, as some clients stop at the first. */
  sendsUndecodable: z.boolean().default(false),
  /** Everyone who can take part beside the client, by the name that steps use. */
  parties: z.record(z.string(), partySchema),
  onStart: steps,
  /** For each client message, once an agent is there; `{text}` in what is said stands for the message. */
  onMessage: steps,
  /** For client messages of exactly these words, in place of `onMessage`. */
  commands: z.record(z.string(), steps).default({}),
  onForm: steps,
  /** For client signaling messages, by their type. */
  onSignaling: z.record(z.string(), steps).default({}),
  onDisconnect: steps,
  /** Lists of steps that a `waitFor` leads to, by their name. */
  parts: z.record(z.string(), steps).default({}),
});

export type Step = z.output<typeof stepSchema>;
export type StepInput = z.input<typeof stepSchema>;
export type Scenario = z.output<typeof scenarioSchema>;
export type ScenarioInput = z.input<typeof scenarioSchema>;
