import { exitCode } from "../scripts/exit-codes.ts";
import { compare } from "./comparison.ts";
import { growth, type Sized } from "./growth.ts";
import { roomForConnections } from "./machine.ts";
import { measure, type Figures } from "./measure.ts";
import { messageOf } from "./message-of.ts";
import { helpText, readOptions, type BenchOptions } from "./options.ts";
import { planOf, runsOf, type RunName } from "./plan.ts";
import { comparisonText, growthText } from "./text.ts";

/** The share of the machine that others may take before the figures are no longer believed as they stand. */
const othersAtMost = 0.1;

type Runs = Record<RunName, Figures[]>;

process.exitCode = await run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<number> {
  let options: BenchOptions;
  try {
    options = readOptions(args);
  } catch (error) {
    console.error(`bench: ${messageOf(error)}`);
    return exitCode.usage;
  }
  if (options.help) {
    console.log(helpText);
    return exitCode.kept;
  }
  try {
    return await bench(fitted(options));
  } catch (error) {
    console.error(`bench: ${messageOf(error)}`);
    return exitCode.suite;
  }
}

async function bench(options: BenchOptions): Promise<number> {
  const plan = planOf(options);
  const runs: Runs = { bare: [], tenant: [], fewSessions: [], bareFewSessions: [], shortHistory: [], longHistory: [] };
  for (const name of runsOf(options.repeat)) {
    console.error(`measuring ${name}: ${plan[name].pollers} polls of ${Math.round(plan[name].holdMs)} ms ...`);
    runs[name].push(await measure(plan[name]));
  }
  const compared = compare(runs.tenant, runs.bare);
  const grown = [
    growth("sessions", sized(plan.fewSessions.pollers, runs.fewSessions), sized(options.pollers, runs.tenant), {
      few: sized(plan.fewSessions.pollers, runs.bareFewSessions),
      many: sized(options.pollers, runs.bare),
    }),
    growth(
      "events in the transcript",
      sized(plan.shortHistory.history, runs.shortHistory),
      sized(plan.longHistory.history, runs.longHistory),
    ),
  ];
  const others = Math.max(...Object.values(runs).flatMap((list) => list.map((figures) => figures.others)));
  if (options.json)
    console.log(JSON.stringify({ options, node: process.version, compared, grown, others, runs }, null, 2));
  else console.log(report(options, comparisonText(compared), growthText(grown), others));
  return [...compared, ...grown].every(({ isKept }) => isKept) ? exitCode.kept : exitCode.broken;
}

function report({ pollers, hold, rounds, repeat, seed }: BenchOptions, first: string, second: string, others: number) {
  const title = `${pollers.toLocaleString("en")} polls of ${hold} s, ${rounds} rounds, median of ${repeat} runs, seed ${seed}, node ${process.version}`;
  const share = `other processes took at most ${(others * 100).toFixed(0)} % of the machine`;
  const doubt = others > othersAtMost ? ": too much, hold errors are theirs as well; run again" : "";
  return [title, "", first, "", second, "", share + doubt].join("\n");
}

/** With fewer pollers where the machine has no room for as many as were asked for, and says so. */
function fitted(options: BenchOptions): BenchOptions {
  const { connections, because } = roomForConnections();
  if (options.pollers <= connections) return options;
  console.error(`bench: ${options.pollers} pollers do not fit, as ${because}; running with ${connections}`);
  return { ...options, pollers: connections };
}

function sized(count: number, runs: readonly Figures[]): Sized {
  return { count, runs };
}
