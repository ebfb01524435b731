import { pendingFaults } from "../pending.ts";
import { proofs } from "../proofs.ts";
import { requirements } from "../requirements.ts";
import type { FaultEndings } from "./campaign.ts";

/** What a fault is, as far as a campaign has to know. */
export interface FaultFacts {
  readonly id: string;
  readonly family: string;
  readonly deviation: string;
  /** Why nobody can notice it from outside; undefined where somebody can. */
  readonly equivalence?: string | undefined;
}

/**
 * What became of a fault: `accused`, a requirement failed; `recorded`, only requirements noticed it that can accuse nobody, for
 * the sources contradict each other or are silent; `blocked`, requirements were kept from their starting state and none said
 * more; `survived`, nothing differs from the correct tenant.
 */
export type Fate = "accused" | "recorded" | "blocked" | "survived";

/** One fault of a campaign. */
export interface JudgedFault extends FaultFacts {
  readonly fate: Fate;
  /** The requirement that it breaks, as its proof says; null without one. */
  readonly breaks: string | null;
  /** Is that requirement one that must be kept? */
  readonly breaksRequired: boolean;
  /** Does the requirement that it breaks say so? Null where nothing was noticed, or where no proof names one. */
  readonly isBlameRight: boolean | null;
  /** Ids of the requirements that noticed it, accusing or not. */
  readonly noticedBy: readonly string[];
  /** Why it survived; null when it did not. */
  readonly reason: string | null;
}

export interface Campaign {
  readonly faults: readonly JudgedFault[];
  /** Requirements that noticed no fault at all. */
  readonly idle: readonly string[];
  /** Requirements that broke under a fault, as "fault requirement"; each is a defect of the suite. */
  readonly suiteErrors: readonly string[];
}

/** What a campaign comes to. */
export function judgeCampaign(facts: readonly FaultFacts[], results: readonly FaultEndings[]): Campaign {
  const endings = new Map(results.map((result) => [result.fault, result.endings]));
  const faults = facts.flatMap((fault): JudgedFault[] => {
    const ended = endings.get(fault.id);
    if (ended === undefined) return [];
    const { recorded } = ended;
    const noticedBy = [...ended.failed, ...recorded];
    const breaks = proofs[fault.id]?.breaks ?? null;
    const fate: Fate =
      ended.failed.length > 0
        ? "accused"
        : recorded.length > 0
          ? "recorded"
          : ended.blocked.length > 0
            ? "blocked"
            : "survived";
    return [
      {
        ...fault,
        fate,
        breaks,
        breaksRequired: breaks !== null && tiers.get(breaks) === "required",
        isBlameRight: breaks === null || noticedBy.length === 0 ? null : noticedBy.includes(breaks),
        noticedBy,
        reason: fate === "survived" ? (fault.equivalence ?? pendingFaults[fault.id]?.reason ?? "not known") : null,
      },
    ];
  });
  const noticing = new Set(faults.flatMap((fault) => fault.noticedBy));
  return {
    faults,
    idle: requirements.map(({ id }) => id).filter((id) => !noticing.has(id)),
    suiteErrors: results.flatMap(({ fault, endings: { suiteError } }) => suiteError.map((id) => `${fault} ${id}`)),
  };
}

const tiers = new Map(requirements.map(({ id, tier }) => [id, tier]));

/** A share of faults, and what it has to be. */
export interface Score {
  readonly what: string;
  readonly part: number;
  readonly whole: number;
  /** Least share that is good enough. */
  readonly least: number;
  readonly isKept: boolean;
  /** It is a share of the requirements, so it says something of a campaign over all faults only. */
  readonly isOfRequirements: boolean;
}

/** The figures that a campaign is held to. */
export function scoresOf({ faults, idle }: Campaign): Score[] {
  const noticed = ({ fate }: JudgedFault): boolean => fate === "accused" || fate === "recorded";
  // A statement is broken for all to see only if its requirement can accuse; one that is merely observed blames nobody.
  const required = faults.filter(({ breaksRequired }) => breaksRequired);
  const blamed = faults.filter(({ isBlameRight }) => isBlameRight !== null);
  return [
    score("faults noticed", faults.filter(noticed).length, faults.length, 0.98),
    score("of those that break a required statement", required.filter(noticed).length, required.length, 1),
    score(
      "findings that blame the right requirement",
      blamed.filter((fault) => fault.isBlameRight).length,
      blamed.length,
      0.9,
    ),
    score("requirements that notice a fault", requirements.length - idle.length, requirements.length, 1, true),
  ];
}

function score(what: string, part: number, whole: number, least: number, isOfRequirements = false): Score {
  return { what, part, whole, least, isKept: whole > 0 && part / whole >= least, isOfRequirements };
}

/** Faults that one requirement alone notices, with that requirement. */
export function foundByOne({ faults }: Campaign): readonly (readonly [fault: string, requirement: string])[] {
  return faults.flatMap(({ id, noticedBy }) => {
    const [only] = noticedBy;
    return only !== undefined && noticedBy.length === 1 ? [[id, only] as const] : [];
  });
}
