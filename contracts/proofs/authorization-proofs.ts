import { isErrorCode } from "../../protocol/errors.ts";
import { operationIds, operations, type OperationId } from "../../protocol/operations.ts";
import { cases } from "../requirements.ts";
import type { Proof, Proofs } from "./proof.ts";

/** With its authorization check switched off, an operation fails exactly its own rows that expect a refusal. */
const switches = Object.fromEntries(operationIds.map((id) => [`authorization-off:${id}`, proofOfSwitch(id)]));

function proofOfSwitch(operation: OperationId): Proof {
  const rows = cases.filter((row) => row.area === "authorization" && row.operation === operation);
  // A plain link carries no header, so its absence blames nobody.
  const code = operations[operation].authorization === "optional" ? "2002" : "2000";
  return {
    breaks: code === "2000" ? `AUTH-2000-${operation}` : `AUTH-2002-${operation}-quoted`,
    red: rows.filter(({ expect }) => isErrorCode(expect.answer)).map(({ id }) => id),
  };
}

export const authorizationProofs: Proofs = {
  ...switches,
  "tenant-unknown-accepted": {
    breaks: "AUTH-1000-checkAvailability-quoted",
    red: ["AUTH-1000-*"],
    recorded: ["AUTH-1000-getFile-*", "AUTH-1000-getProfilePhoto-*"],
  },
  "tenant-missing-accepted": { breaks: "AUTH-105" },
  "authorization-scheme-ignored": { breaks: "AUTH-2002-checkAvailability-quoted", red: ["AUTH-2002-*"] },
  "authorization-format-ignored": { breaks: "AUTH-2001-checkAvailability-quoted", red: ["AUTH-2001-*"] },
  "authorization-missing-codes-swapped": {
    breaks: "AUTH-2003-checkAvailability-quoted",
    red: ["AUTH-2003-*", "AUTH-2004-*"],
  },
  "authorization-unquoted-refused": {
    breaks: "AUTH-accepts-checkAvailability-unquoted",
    red: ["AUTH-2003-*-unquoted", "AUTH-2004-*-unquoted", "AUTH-3000-*-unquoted", "AUTH-accepts-*-unquoted"],
  },
  "authorization-quoted-refused": {
    breaks: "AUTH-accepts-checkAvailability-quoted",
    red: [
      "AUTH-2003-*-quoted",
      "AUTH-2004-*-quoted",
      "AUTH-3000-*-quoted",
      "AUTH-accepts-*-quoted",
      "AUTH-101",
      "AUTH-102",
      "AUTH-103",
      "AUTH-104",
      "AUTH-106",
      "AVAIL-*",
      "PARAM-*",
      "VERSION-*",
      "ENTRY-*",
      "CHAT-001",
      "ACTIVE-002",
      "GONE-unknown-*",
    ],
    blocked: ["CHAT-002", "POLL-0*", "SEND-0*", "HIST-*"],
  },
  "app-id-format-ignored": {
    breaks: "AUTH-3000-getVersion-quoted",
    red: operationIds.filter((id) => !canMissEntry(id)).map((id) => `AUTH-3000-${id}-*`),
  },
  "app-id-ignored": { breaks: "ENTRY-5006-requestChat", red: ["ENTRY-*"] },
  "authorization-status-401": {
    breaks: "AUTH-2000-checkAvailability",
    red: [
      "AUTH-1000-*",
      "AUTH-2000-*",
      "AUTH-2001-*",
      "AUTH-2002-*",
      "AUTH-2003-*",
      "AUTH-2004-*",
      "AUTH-3000-*",
      "AUTH-105",
    ],
  },
  "cookie-renewed-every-time": { breaks: "COOKIE-005", red: ["FILE-035", "PHOTO-010"] },
  "browser-id-spelt-exactly": { breaks: "COOKIE-007" },
  "sessions-shared-across-entries": { breaks: "POLL-027", red: ["IDENT-006"] },
  "sessions-shared-across-tenants": { breaks: "IDENT-011" },
  "client-id-case-folded": { breaks: "IDENT-008" },
  "tenant-url-as-url-refused": { breaks: "AUTH-103" },
  "tenant-url-case-exact": { breaks: "AUTH-104" },
  "app-id-case-folded": { breaks: "ENTRY-001" },
  "host-ignored": { breaks: "AUTH-107" },
  "authorization-checked-late": { breaks: "IDENT-010" },
};

/** Can the operation say that an entry does not exist? It may then do so for an appId that is no identifier, too. */
function canMissEntry(operation: OperationId): boolean {
  return cases.some(({ id }) => id === `ENTRY-5006-${operation}`);
}
