import { afterAll } from "vitest";
import { startContractRun } from "./harness/contract-run.ts";
import { register } from "./harness/register.ts";
import { openTarget } from "./harness/target.ts";
import { requirements } from "./requirements.ts";

const seed = 1;

// For whoever works on a requirement: each is a test here, to be filtered, watched and debugged like any other.
const target = await openTarget({ remote: null, seed });
const run = startContractRun(target, seed);

register(requirements, (requirement) => run.run(requirement));

afterAll(() => target.close());
