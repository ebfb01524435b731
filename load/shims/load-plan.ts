import type { LoadPlan } from "../plan.ts";
import { profiles } from "../profiles.ts";

/** A small plan for tests: ten patient customers who come within a second and stay for ten, in one process of one VU. */
export function samplePlan(changes: Partial<LoadPlan> = {}): LoadPlan {
  const { mix, visitMs, uploads, hotRetries, requestTimeoutMs, uploadTimeoutMs, checkOneIn } = profiles.pollers;
  return {
    profile: "pollers",
    stages: [{ pollers: 10, perSecond: 10, steadyMs: 10_000 }],
    mix,
    visitMs,
    messages: { perSecond: 0, speakerShare: 0 },
    uploads,
    reconnectAtMs: [],
    hotRetries,
    requestTimeoutMs,
    uploadTimeoutMs,
    checkOneIn,
    chatParameters: {},
    target: { tenantUrl: "acme.example.com", appId: "sales-entry" },
    seed: 1,
    processes: [{ url: "http://127.0.0.1:1", vus: 1, idlePerVu: 20 }],
    referencePollers: 0,
    controlUrl: "http://127.0.0.1:1",
    personasFile: "personas.json",
    ...changes,
  };
}
