import { expect, test } from "vitest";
import { sourceAddresses } from "./source-addresses.ts";

const at = (process: number, vus: number, url = "http://127.0.0.1:8080", platform: NodeJS.Platform = "linux") =>
  sourceAddresses(url, { process, vus }, platform);

test("each VU on this machine has an address of its own, and no two processes share one", () => {
  expect(at(0, 4)).toBe("127.1.0.1-127.1.0.4");
  expect(at(3, 1)).toBe("127.1.3.1-127.1.3.1");
  expect(at(0, 1000)).toBe("127.1.0.1-127.1.0.250");
});

test.each(["https://tenant.example.com", "http://localhost:80", "http://[::1]:80", "http://10.0.0.1"])(
  "where a load on %s comes from is up to the system",
  (url) => {
    expect(at(0, 4, url)).toBeNull();
  },
);

test("where there is one loopback address only, all connections come from it", () => {
  expect(at(0, 4, "http://127.0.0.1:8080", "darwin")).toBeNull();
});
