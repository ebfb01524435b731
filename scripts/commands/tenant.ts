import { startTenant, type ListenOptions, type RunningTenant } from "../../tenant/server.ts";
import { embeddedTenantOptions, type EmbeddedTenantOptions } from "../embedded-tenant.ts";
import { exitCode, type ExitCode } from "../exit-codes.ts";
import { causeLine, codeOf, Failure } from "../failure.ts";
import { whenAborted } from "../interruption.ts";
import type { Invocation } from "../invocation.ts";
import { formatLedger } from "../ledger-text.ts";

/** Runs the embedded tenant until it is told to stop, which is its ordinary end. */
export async function run({ values, signal, out, note }: Invocation<"tenant">): Promise<ExitCode> {
  const options = await embeddedTenantOptions(values);
  const running = await listen({ ...options, host: values.host, port: values.port });
  out(`${running.url}\n`);
  for (const { tenantUrl, apps } of options.config.tenants) {
    note(`tenantUrl ${tenantUrl}, appId ${apps.map(({ appId }) => appId).join(", ")}\n`);
  }
  note(`polls are held for ${options.config.holdMs} ms; Ctrl-C stops and prints the ledger\n`);
  await whenAborted(signal);
  await running.close();
  out(formatLedger(running.tenant.ledger.snapshot()));
  return exitCode.kept;
}

async function listen(options: EmbeddedTenantOptions & Required<ListenOptions>): Promise<RunningTenant> {
  try {
    return await startTenant(options);
  } catch (error) {
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
    const isTaken = codeOf(cause) === "EADDRINUSE";
    throw new Failure(
      exitCode.suite,
      {
        what: isTaken ? "the port is in use" : "the embedded tenant cannot listen",
        where: `${options.host} port ${options.port}`,
        expected: "a port that is free on this machine",
        got: causeLine(cause),
        next: "name another port with --port, or leave it out for a free one",
      },
      { cause: error },
    );
  }
}
