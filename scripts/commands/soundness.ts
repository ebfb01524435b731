import { alarmsOf, runSoundness } from "../../contracts/campaign/soundness.ts";
import { countNotes } from "../campaign/count-notes.ts";
import { exitCode, type ExitCode } from "../exit-codes.ts";
import type { Invocation } from "../invocation.ts";

const mostShown = 20;

/** Runs all requirements against the correct tenant again and again: whatever is red there is a false alarm. */
export async function run({ values, out, note, signal }: Invocation<"soundness">): Promise<ExitCode> {
  const { runs, seed, quiet } = values;
  const startedAtMs = performance.now();
  const done = await runSoundness({
    runs,
    firstSeed: seed,
    signal,
    onDone: quiet ? undefined : countNotes(note, "runs", runs),
  });
  signal.throwIfAborted();
  const alarms = done.flatMap((one) =>
    alarmsOf(one).map((alarm) => `seed ${one.seed}${one.isShuffled ? ", shuffled" : ""}: ${alarm}`),
  );
  for (const alarm of alarms.slice(0, mostShown)) out(`  - ${alarm}\n`);
  if (alarms.length > mostShown) out(`  - and ${alarms.length - mostShown} more\n`);
  const loaded = done.filter(({ isShuffled }) => isShuffled).length;
  const judged = done.reduce((sum, { count }) => sum + count, 0);
  const seconds = ((performance.now() - startedAtMs) / 1000).toFixed(0);
  out(
    `${done.length} runs, seeds ${seed} to ${seed + runs - 1}, ${loaded} of them shuffled and with every processor busy: `,
  );
  out(`${judged} judgements, ${alarms.length} false alarms, ${seconds} s\n`);
  return alarms.length === 0 ? exitCode.kept : exitCode.broken;
}
