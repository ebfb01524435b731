import { bodyJson, bodyText, type Exchange } from "../../client/exchange.ts";
import { repeatedMembers } from "../../protocol/repeated-members.ts";
import { weakest, type Tier } from "../../protocol/tier.ts";
import type { Finding } from "../../reports/model.ts";
import { finding } from "./finding.ts";

const mark = [0xef, 0xbb, 0xbf];

/** JSON on its way between systems is UTF-8 without a mark in front, and no member comes twice. Source: RFC 8259, sections 4 and 8.1. */
export function jsonTextFindings(exchange: Exchange, tier: Tier): Finding[] {
  const bytes = exchange.response?.body ?? new Uint8Array();
  const firm = weakest(tier, "recommended");
  const findings: Finding[] = [];
  if (!isUtf8(bytes)) findings.push(finding(firm, "encoding", "body", "UTF-8", "bytes that are none", null));
  if (mark.every((byte, at) => bytes[at] === byte))
    findings.push(finding(firm, "encoding", "body", "JSON", "JSON behind a byte order mark", null));
  const repeated = repeatedMembers(bodyText(exchange), bodyJson(exchange));
  if (repeated > 0) findings.push(finding(firm, "members", "body", "each member once", `${repeated} more`, null));
  return findings;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
