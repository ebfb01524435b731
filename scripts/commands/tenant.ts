import { capacityReport } from "../../tenant/capacity/capacity-report.ts";
import { startTenant, type ListenOptions, type RunningTenant } from "../../tenant/server.ts";
import { formatCapacity } from "../capacity-text.ts";
import { embeddedTenantOptions, type EmbeddedTenantOptions } from "../embedded-tenant.ts";
import { exitCode, type ExitCode } from "../exit-codes.ts";
import { causeLine, codeOf, Failure } from "../failure.ts";
import { formatFaults } from "../fault-text.ts";
import { whenAborted } from "../interruption.ts";
import type { Invocation } from "../invocation.ts";
import { demandLedgerFolder, writeLedgerFile } from "../ledger-file.ts";
import { formatLedger } from "../ledger-text.ts";
import { describeCertificate, tenantKeyPair } from "../tls/tenant-key-pair.ts";

type TenantPorts = Required<Pick<ListenOptions, "host" | "port" | "admin" | "tls">>;

/** Runs the embedded tenant until it is told to stop, which is its ordinary end. */
export async function run({ values, signal, out, note }: Invocation<"tenant">): Promise<ExitCode> {
  const options = await embeddedTenantOptions(values);
  if (values.limits) {
    const report = capacityReport(options.config);
    out(values.json ? `${JSON.stringify(report, null, 2)}\n` : formatCapacity(report));
    return exitCode.kept;
  }
  const tls = await tenantKeyPair(values, options.config);
  if (values.ledger !== undefined) await demandLedgerFolder(values.ledger);
  const admin = values.noAdmin ? null : { port: values.adminPort };
  const running = await listen({ ...options, host: values.host, port: values.port, admin, tls });
  out(`${running.url}\n`);
  if (running.adminUrl !== null) {
    out(`${running.adminUrl}\n`);
    note(`agent console and ledger at ${running.adminUrl}, for this machine only\n`);
  }
  if (tls !== null) note(`${describeCertificate(tls)}\n`);
  for (const { tenantUrl, apps } of options.config.tenants) {
    note(`tenantUrl ${tenantUrl}, appId ${apps.map(({ appId }) => appId).join(", ")}\n`);
  }
  note(`polls are held for ${options.config.holdMs} ms; Ctrl-C stops and prints the ledger\n`);
  await whenAborted(signal);
  await running.close();
  const ledger = running.tenant.ledger.snapshot();
  out(formatLedger(ledger));
  out(formatFaults(running.tenant.faults.fired()));
  for (const [code, count] of Object.entries(running.tenant.handshakes.failed)) {
    out(`${count} connections failed before TLS was agreed on: ${code}\n`);
  }
  if (values.ledger !== undefined) await writeLedgerFile(values.ledger, ledger);
  return exitCode.kept;
}

async function listen(options: EmbeddedTenantOptions & TenantPorts): Promise<RunningTenant> {
  try {
    return await startTenant(options);
  } catch (error) {
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
    const isTaken = codeOf(cause) === "EADDRINUSE";
    const isAdmin =
      options.admin !== null && portOf(cause) === options.admin.port && options.admin.port !== options.port;
    throw new Failure(
      exitCode.suite,
      {
        what: isTaken ? "the port is in use" : "the embedded tenant cannot listen",
        where: isAdmin ? `admin port ${options.admin?.port}` : `${options.host} port ${options.port}`,
        expected: "a port that is free on this machine",
        got: causeLine(cause),
        next: `name another port with ${isAdmin ? "--admin-port" : "--port"}, or leave it out for a free one`,
      },
      { cause: error },
    );
  }
}

/** The port that a failed attempt to listen was for. */
function portOf(cause: unknown): number | undefined {
  return cause instanceof Error && "port" in cause && typeof cause.port === "number" ? cause.port : undefined;
}
