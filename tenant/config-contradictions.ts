import type { ErrorCode } from "../protocol/errors.ts";
import { operationError, operations, type OperationId } from "../protocol/operations.ts";
import { hostOf } from "./host-of.ts";
import { findDangling } from "./scenario-contradictions.ts";
import type { Scenario } from "./scenario.ts";

interface Contradiction {
  readonly path: PropertyKey[];
  readonly message: string;
}

/** The members of a configuration that have to agree with each other. */
interface Cited {
  readonly holdMs: number;
  readonly connection: { readonly silenceTimeoutMs: number };
  readonly scenarios: Readonly<Record<string, Scenario>>;
  readonly tenants: readonly {
    readonly tenantUrl: string;
    readonly hosts: readonly string[];
    readonly apps: readonly {
      readonly appId: string;
      readonly scenario: string;
      readonly outages: Readonly<Partial<Record<OperationId, ErrorCode>>>;
    }[];
  }[];
}

/** What a configuration says that cannot all be true; each member by itself is well formed already. */
export function findContradictions({ tenants, scenarios, holdMs, connection }: Cited): Contradiction[] {
  const hosts = tenants.flatMap(({ tenantUrl, hosts: more }, at) => [
    { name: hostOf(tenantUrl), path: ["tenants", at, "tenantUrl"] },
    ...more.map((host, index) => ({ name: hostOf(host), path: ["tenants", at, "hosts", index] })),
  ]);
  const found = repeated(hosts);
  for (const [at, { apps }] of tenants.entries()) {
    found.push(
      ...repeated(apps.map(({ appId }, index) => ({ name: appId, path: ["tenants", at, "apps", index, "appId"] }))),
    );
    for (const [index, app] of apps.entries()) {
      const path = ["tenants", at, "apps", index];
      if (scenarios[app.scenario] === undefined) {
        found.push({ path: [...path, "scenario"], message: expected(Object.keys(scenarios), app.scenario) });
      }
      found.push(...impossibleOutages(app.outages, [...path, "outages"]));
    }
  }
  const { silenceTimeoutMs } = connection;
  if (silenceTimeoutMs > 0 && silenceTimeoutMs <= holdMs) {
    const message = `expected more than holdMs, ${holdMs}, as nothing moves while a poll is held, got ${silenceTimeoutMs}`;
    found.push({ path: ["connection", "silenceTimeoutMs"], message });
  }
  for (const [name, scenario] of Object.entries(scenarios)) {
    found.push(...findDangling(scenario).map(({ path, message }) => ({ path: ["scenarios", name, ...path], message })));
  }
  return found;
}

function repeated(named: readonly { name: string; path: PropertyKey[] }[]): Contradiction[] {
  const isRepeated = (name: string, at: number): boolean => named.findIndex((other) => other.name === name) < at;
  return named
    .filter(({ name }, at) => isRepeated(name, at))
    .map(({ name, path }) => ({ path, message: `expected a name of its own, got "${name}" a second time` }));
}

function impossibleOutages(outages: Partial<Record<OperationId, ErrorCode>>, path: PropertyKey[]): Contradiction[] {
  return Object.entries(outages)
    .map(([id, code]) => ({ id: id as OperationId, code }))
    .filter(({ id, code }) => operationError(id, code) === undefined)
    .map(({ id, code }) => ({
      path: [...path, id],
      message: expected(
        operations[id].errors.map((error) => error.code),
        code,
      ),
    }));
}

function expected(known: readonly string[], got: string): string {
  return `expected ${known.map((name) => `"${name}"`).join(" or ")}, got "${got}"`;
}
