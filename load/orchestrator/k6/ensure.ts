import { ensureK6 } from "./ensure-k6.ts";
import { formatK6Problem, K6Problem } from "./k6-problem.ts";

const note = (line: string): void => void process.stderr.write(`k6: ${line}\n`);
const interruption = new AbortController();
for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => interruption.abort());

try {
  await ensureK6({ onNote: note, signal: interruption.signal });
} catch (error) {
  if (!(error instanceof K6Problem)) throw error;
  process.stderr.write(formatK6Problem(error));
  process.exitCode = 1;
}
