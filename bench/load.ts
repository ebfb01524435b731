import { exitCode } from "../scripts/exit-codes.ts";
import { loadHelpText, readLoadOptions, type LoadBenchOptions } from "./load-options.ts";
import { marksText } from "./marks/marks-text.ts";
import { runMarks } from "./marks/run-marks.ts";
import { messageOf } from "./message-of.ts";
import { peersText } from "./peers/peers-text.ts";
import { runPeers } from "./peers/run-peers.ts";

process.exitCode = await run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<number> {
  let options: LoadBenchOptions;
  try {
    options = readLoadOptions(args);
  } catch (error) {
    console.error(`bench: ${messageOf(error)}`);
    return exitCode.usage;
  }
  if (options.help) {
    console.log(loadHelpText);
    return exitCode.kept;
  }
  const ending = new AbortController();
  const end = (): void => ending.abort(new Error("it was told to end"));
  process.once("SIGINT", end).once("SIGTERM", end);
  try {
    return await bench(options, ending.signal);
  } catch (error) {
    console.error(`bench: ${messageOf(error)}`);
    return exitCode.suite;
  }
}

async function bench(options: LoadBenchOptions, signal: AbortSignal): Promise<number> {
  const { json, seed, pollers, hold, seconds } = options;
  const onNote = (line: string): void => console.error(line);
  const marks = await runMarks({ names: options.marks, seed, signal, onNote });
  if (marks.length > 0 && !json) console.log(`${marksText(marks)}\n`);
  const peers = await runPeers({ names: options.peers, load: { pollers, hold, seconds, seed }, signal, onNote });
  if (peers.length > 0 && !json) console.log(peersText(peers, { pollers, hold, seconds }));
  if (json) console.log(JSON.stringify({ options, node: process.version, marks, peers }, null, 2));
  const isMissed = marks.some(({ judged }) => judged.some(({ isKept }) => isKept === false));
  return isMissed ? exitCode.broken : exitCode.kept;
}
