import { readFile } from "node:fs/promises";
import { setTimeout as delay } from "node:timers/promises";
import { answerFinding } from "../answer-findings.ts";
import { controlAnswer, controlBy } from "../control-answer.ts";
import { requestDuration } from "../metric-names.ts";
import { firstShareOf, type LoadPlan, type Persona } from "../plan.ts";
import { countingRecorder } from "../recorder.ts";
import { carryShare } from "../share.ts";
import { lineSink } from "./line-sink.ts";
import { openConnections } from "./node-wire.ts";

/**
 * The reference poller, a process of its own: carries one share of the load by Node's own client. What it measures tells how
 * much of what k6 measures is k6's: `node carry.ts PLAN PROCESS`.
 */
const [planFile = "", processText = ""] = process.argv.slice(2);
const plan = JSON.parse(await readFile(planFile, "utf8")) as LoadPlan;
const personas = JSON.parse(await readFile(plan.personasFile, "utf8")) as Persona[];
const index = Number(processText);
const own = plan.processes[index];
if (own === undefined)
  throw new Error(`expected the number of one of ${plan.processes.length} processes, got ${index}`);

const lines: string[] = [];
const write = (line: string): void => void lines.push(line);
const sink = lineSink(write, (text) => process.stderr.write(`${text}\n`));
const connections = openConnections(own.url, (operation, tookMs) =>
  sink.sample(requestDuration, tookMs, { name: operation }),
);
const share = firstShareOf(plan, index);
const flushing = setInterval(passOn, 250);
process.once("disconnect", () => process.exit());

await carryShare({
  plan,
  share,
  process: index,
  connect: connections.connect,
  record: countingRecorder(sink),
  control: controlBy(plan.controlUrl, share, askControl),
  epochMs: () => performance.timeOrigin + performance.now(),
  wait: (ms) => delay(Math.max(0, ms)),
  personaOf: (customer) => personas[customer % personas.length] as Persona,
  findingIn: answerFinding,
});
clearInterval(flushing);
connections.close();
passOn();

/** Lines go out together: one write for each would be most of what this process does. */
function passOn(): void {
  if (lines.length > 0) process.stdout.write(`${lines.splice(0).join("\n")}\n`);
}

async function askControl(url: string): Promise<string> {
  const signal = AbortSignal.timeout(controlAnswer.longestMs);
  return fetch(url, { signal }).then(
    (answer) => answer.text(),
    () => "",
  );
}
