import type { ExitCode } from "./exit-codes.ts";
import type { CommandName, OptionValues } from "./options.ts";

/** What a command is given: checked values, where to write, and the signal that says "stop now". */
export interface Invocation<Command extends CommandName = CommandName> {
  values: OptionValues<Command>;
  positionals: readonly string[];
  /** The command line as typed, without the program. */
  argv: readonly string[];
  /** Aborted by the first SIGINT or SIGTERM; its reason is the `Failure` to end with. */
  signal: AbortSignal;
  /** Writes to standard output; text carries its own line ends. */
  out: (text: string) => void;
  /** Writes to standard error. */
  note: (text: string) => void;
}

export type Run<Command extends CommandName> = (invocation: Invocation<Command>) => Promise<ExitCode>;
