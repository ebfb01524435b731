#!/usr/bin/env node
import { commandTable } from "./command-table.ts";
import { exitCode, type ExitCode } from "./exit-codes.ts";
import { asFailure } from "./as-failure.ts";
import { Failure, formatFailure } from "./failure.ts";
import { commandHelp, generalHelp, optionsPage } from "./help.ts";
import { watchInterruption } from "./interruption.ts";
import type { Invocation } from "./invocation.ts";
import { suggest } from "./near-match.ts";
import { commandNames, environmentNameOf, flagOf, type CommandName } from "./options.ts";
import { parseCommand } from "./parse.ts";

const out = (text: string): void => void process.stdout.write(text);
const note = (text: string): void => void process.stderr.write(text);

function commandNamed(word: string): CommandName {
  const name = commandNames.find((known) => known === word);
  if (name !== undefined) return name;
  throw new Failure(exitCode.usage, {
    what: word.startsWith("-") ? "the command must come before its options" : "unknown command",
    where: "the command line",
    expected: `one of ${commandNames.join(", ")}`,
    got: `"${word}"`,
    next: suggest(word, commandNames, `"cx help" says what each command does`),
  });
}

async function runCommand<Command extends CommandName>(command: Command, args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseCommand(command, args, process.env);
  if ((values as { help?: boolean }).help === true) {
    out(commandHelp(command));
    return exitCode.kept;
  }
  const { signal, dispose } = watchInterruption();
  const invocation: Invocation<Command> = { values, positionals, argv: [command, ...args], signal, out, note };
  try {
    const { run } = await commandTable[command].load();
    return await run(invocation);
  } catch (error) {
    // What fails after Ctrl-C fails because of Ctrl-C.
    throw signal.aborted ? signal.reason : error;
  } finally {
    dispose();
  }
}

async function dispatch(argv: readonly string[]): Promise<ExitCode> {
  const [word, ...rest] = argv;
  if (word === undefined) {
    note(generalHelp());
    return exitCode.usage;
  }
  if (word !== "help" && word !== "--help" && word !== "-h") return runCommand(commandNamed(word), rest);
  const [topic] = rest;
  if (topic === undefined) out(generalHelp());
  else out(topic === "options" ? optionsPage() : commandHelp(commandNamed(topic)));
  return exitCode.kept;
}

async function main(argv: readonly string[]): Promise<ExitCode> {
  try {
    return await dispatch(argv);
  } catch (error) {
    const failure = asFailure(error);
    const isVerbose = argv.includes(flagOf("verbose")) || Boolean(process.env[environmentNameOf("verbose") ?? ""]);
    const command = commandNames.find((name) => name === argv[0]);
    note(formatFailure(command === undefined ? "cx" : `cx ${command}`, failure));
    if (isVerbose && error instanceof Error) note(`${error.stack ?? ""}\n`);
    return failure.exitCode;
  }
}

// A reader that has seen enough (`cx list requirements | head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
process.exitCode = await main(process.argv.slice(2));
