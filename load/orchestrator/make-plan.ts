import type { Mix } from "../families.ts";
import type { LoadPlan } from "../plan.ts";
import { profiles, type ProfileName, type Shape } from "../profiles.ts";
import { lengthMs, mostPollers, type Stage } from "../stages.ts";

/** What a run may change of its profile. */
export interface Overrides {
  /** Most customers at a time; levels in between change with it. */
  readonly pollers?: number | undefined;
  /** How long the levels of the load are kept, all together. */
  readonly durationMs?: number | undefined;
  /** Customers that come each second. */
  readonly rate?: number | undefined;
  /** Messages of all customers each second. */
  readonly messages?: number | undefined;
  /** Uploads under way at a time. */
  readonly uploads?: number | undefined;
  /** Size of every uploaded file; bytes. */
  readonly size?: number | undefined;
  /** Shares of the families of clients. */
  readonly mix?: Mix | undefined;
}

/** A profile as a run wants it. */
export function shapeOf(profile: ProfileName, overrides: Overrides): Shape & { readonly purpose: string } {
  const own: Shape & { readonly purpose: string } = profiles[profile];
  const { messages, uploads, size, mix } = overrides;
  return {
    ...own,
    stages: stagesOf(own.stages, overrides),
    mix: mix ?? own.mix,
    messages: {
      perSecond: messages ?? own.messages.perSecond,
      // Somebody has to say it.
      speakerShare: messages === undefined ? own.messages.speakerShare : Math.max(own.messages.speakerShare, 0.1),
    },
    uploads: {
      ...own.uploads,
      atOnce: uploads ?? (size !== undefined && own.uploads.atOnce === 0 ? 1 : own.uploads.atOnce),
      bytes: size === undefined ? (own.uploads.bytes.length === 0 ? [defaultBytes] : own.uploads.bytes) : [size],
    },
  };
}

const defaultBytes = 1024 * 1024;

/** A shape, and everything that it needs to be carried. */
export function planOf(
  profile: ProfileName,
  shape: Shape & { readonly purpose?: string },
  rest: Pick<
    LoadPlan,
    "target" | "seed" | "processes" | "referencePollers" | "controlUrl" | "personasFile" | "chatParameters"
  >,
): LoadPlan {
  const { purpose: _, reconnectAt, broadcastAt: __, heldShare: ___, ...kept } = shape;
  const length = lengthMs(shape.stages);
  return { ...kept, profile, reconnectAtMs: reconnectAt.map((part) => Math.round(part * length)), ...rest };
}

/** Customers that the reference has: enough to say something, few enough not to matter. */
export function referencePollersOf(stages: readonly Stage[]): number {
  const pollers = mostPollers(stages);
  return Math.floor(Math.min(200, Math.max(20, pollers / 100), pollers / 10));
}

function stagesOf(stages: readonly Stage[], { pollers, durationMs, rate }: Overrides): Stage[] {
  const factor = pollers === undefined ? 1 : pollers / mostPollers(stages);
  const steadyMs = stages.reduce((sum, stage) => sum + stage.steadyMs, 0);
  return stages.map((stage) => ({
    pollers: Math.max(1, Math.round(stage.pollers * factor)),
    perSecond: rate ?? stage.perSecond,
    steadyMs: durationMs === undefined ? stage.steadyMs : (durationMs * stage.steadyMs) / steadyMs,
  }));
}
