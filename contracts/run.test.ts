import { writeFileSync } from "node:fs";
import { afterAll } from "vitest";
import { startContractRun } from "./harness/contract-run.ts";
import { register } from "./harness/register.ts";
import { readSettings } from "./harness/run-settings.ts";
import { selectRequirements } from "./harness/select.ts";
import { openTarget } from "./harness/target.ts";

const { remote, faults, seed, replay, selection, only, resultFile } = readSettings();
const target = await openTarget({ remote, faults, seed });
const selected = selectRequirements({ selection, only });
const run = startContractRun(target, seed, replay);

register(selected, (requirement) => run.run(requirement));

afterAll(async () => {
  writeFileSync(resultFile, JSON.stringify(run.result({ expected: selected.map(({ id }) => id), selection })));
  await target.close();
});
