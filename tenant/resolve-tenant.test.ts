import { expect, test } from "vitest";
import { isRefusal } from "./answer.ts";
import { parseConfig } from "./config.ts";
import { activateFaults } from "./faults.ts";
import { createTenantDirectory, resolveTenant } from "./resolve-tenant.ts";

const apps = [{ appId: "entry" }];
const directory = createTenantDirectory(
  parseConfig({
    tenants: [
      { tenantUrl: "Acme.example.com", hosts: ["chat.acme.example.com"], apps },
      { tenantUrl: "https://globex.example.com/", apps },
    ],
  }),
);

function resolve(tenantUrl: string | undefined, host: string | undefined, faults: readonly string[] = []): string {
  const found = resolveTenant(directory, { tenantUrl, host }, activateFaults(faults));
  return isRefusal(found) ? found.refused : found.tenantUrl;
}

test.each([
  ["acme.example.com", undefined, "acme.example.com"],
  ["ACME.Example.COM", undefined, "acme.example.com"],
  ["https://acme.example.com/", undefined, "acme.example.com"],
  ["http://globex.example.com", undefined, "globex.example.com"],
  ["acme.example.com", "globex.example.com", "acme.example.com"],
  [undefined, "acme.example.com", "acme.example.com"],
  [undefined, "ACME.example.com:8443", "acme.example.com"],
  ["", "chat.acme.example.com", "acme.example.com"],
  [undefined, "127.0.0.1:8080", "1000"],
  [undefined, undefined, "1000"],
  ["unknown.example.com", "acme.example.com", "1000"],
  ["acme.example.com.evil.example", undefined, "1000"],
])("tenantUrl %j sent to host %j leads to %s", (tenantUrl, host, expected) => {
  expect(resolve(tenantUrl, host)).toBe(expected);
});

test("the faults serve the first tenant for an unknown or a missing one, each only its own", () => {
  expect(resolve("unknown", undefined, ["tenant-unknown-accepted"])).toBe("acme.example.com");
  expect(resolve(undefined, undefined, ["tenant-unknown-accepted"])).toBe("1000");
  expect(resolve(undefined, undefined, ["tenant-missing-accepted"])).toBe("acme.example.com");
  expect(resolve("unknown", undefined, ["tenant-missing-accepted"])).toBe("1000");
});
