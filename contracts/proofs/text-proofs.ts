import type { Proofs } from "./proof.ts";

/** Words that have to come back as they were said. */
export const textProofs: Proofs = {
  "text-cut-at-255": { breaks: "TEXT-008", red: ["TEXT-009", "TEXT-108", "TEXT-109"] },
  "text-cut-in-bytes": { breaks: "TEXT-008", red: ["TEXT-009", "TEXT-108", "TEXT-109"] },
  "text-normalised": { breaks: "TEXT-003", red: ["TEXT-103", "GEN-001"] },
  "text-surrogates-broken": { breaks: "TEXT-002", red: ["TEXT-009", "TEXT-102", "TEXT-109", "GEN-001"] },
  "text-emoji-to-question-mark": { breaks: "TEXT-002", red: ["TEXT-009", "TEXT-102", "TEXT-109", "GEN-001"] },
  "text-joiners-dropped": { breaks: "TEXT-002", red: ["TEXT-102"] },
  "text-direction-marks-dropped": { breaks: "TEXT-007", red: ["TEXT-107"] },
  "text-control-characters-dropped": { breaks: "TEXT-006", red: ["TEXT-007", "TEXT-106", "TEXT-107"] },
  "text-trailing-space-cut": { breaks: "TEXT-006", red: ["TEXT-106"] },
  "text-newline-to-space": { breaks: "TEXT-004", red: ["TEXT-006", "TEXT-104", "TEXT-106"] },
  "text-escaped-twice": { breaks: "TEXT-004", red: ["TEXT-104"] },
  "text-plus-to-space": { breaks: "TEXT-005", red: ["TEXT-105"] },
  "text-percent-decoded": { breaks: "TEXT-005", red: ["TEXT-105"] },
  "text-leading-zeros-dropped": { breaks: "TEXT-011", red: ["TEXT-111"] },
  "text-plain-is-html": { breaks: "TEXT-201" },
};
