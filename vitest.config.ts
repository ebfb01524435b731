import { defineConfig } from "vitest/config";

const contractFiles = ["contracts/run.test.ts"];

export default defineConfig({
  test: {
    // A focused test left behind would silently switch all the others off.
    allowOnly: false,
    // Two cores on the machines that prove a change.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          // Only ends what hangs: a test that starts a tool takes as long as the machine is cold or busy.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          include: ["**/*.test.ts"],
          exclude: ["node_modules/**", "reports/out/**", ...contractFiles],
          // A test that asserts nothing cannot fail, so it does not count as passed.
          expect: { requireAssertions: true },
        },
      },
      {
        extends: true,
        // For whoever works on a requirement: `vitest --project=contracts -t POLL-002`. Requirements have deadlines of their own.
        test: { name: "contracts", include: contractFiles, testTimeout: 0 },
      },
    ],
  },
});
