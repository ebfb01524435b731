import { familyNames, type FamilyName, type Mix } from "../load/families.ts";
import { exitCode } from "./exit-codes.ts";
import { Failure, type Problem } from "./failure.ts";
import { suggest } from "./near-match.ts";

/** Shares of families of clients as they are written: "ios=45,android=35". @throws Failure (usage) that names every mistake */
export function readMix(text: string | undefined): Mix | undefined {
  if (text === undefined) return undefined;
  const mix: Partial<Record<FamilyName, number>> = {};
  const problems: Problem[] = [];
  for (const part of text.split(",").map((piece) => piece.trim())) {
    const [name = "", share = ""] = part.split("=", 2);
    const known = familyNames.find((family) => family === name);
    if (known === undefined)
      problems.push({
        what: "there is no such family of clients",
        where: "--mix",
        expected: `one of ${familyNames.join(", ")}`,
        got: `"${name}"`,
        next: suggest(name, familyNames, 'write it as in "ios=45,android=35"'),
      });
    else if (!/^\d+(\.\d+)?$/.test(share) || mix[known] !== undefined)
      problems.push({
        what: "a family of clients needs one share",
        where: "--mix",
        expected: `a number behind ${known}=, once`,
        got: `"${part}"`,
        next: 'write it as in "ios=45,android=35"',
      });
    else mix[known] = Number(share);
  }
  if (problems.length === 0 && Object.values(mix).every((share) => share === 0))
    problems.push({
      what: "nobody would come",
      where: "--mix",
      expected: "at least one share above 0",
      got: `"${text}"`,
      next: 'write it as in "ios=45,android=35"',
    });
  if (problems.length > 0) throw new Failure(exitCode.usage, problems);
  return mix;
}

/** Parameters of chat requests as they are written: "topic=test". @throws Failure (usage) that names every mistake */
export function readChatParameters(texts: readonly string[]): Record<string, string> {
  const problems = texts
    .filter((text) => !/^[^=]+=/.test(text))
    .map((text): Problem => ({
      what: "a parameter of chat requests has a name and a value",
      where: "--chat-parameter",
      expected: "NAME=VALUE",
      got: `"${text}"`,
      next: "write it as in topic=test",
    }));
  if (problems.length > 0) throw new Failure(exitCode.usage, problems);
  return Object.fromEntries(texts.map((text) => [text.slice(0, text.indexOf("=")), text.slice(text.indexOf("=") + 1)]));
}

/** An output of k6 beside the one that the suite reads. */
export interface LiveOutput {
  readonly out: string;
  readonly env: Readonly<Record<string, string>>;
}

const outputs: Readonly<Record<string, (url: URL) => LiveOutput>> = {
  prometheus: (url) => ({
    out: "experimental-prometheus-rw",
    env: {
      K6_PROMETHEUS_RW_SERVER_URL: url.href,
      K6_PROMETHEUS_RW_PUSH_INTERVAL: "2s",
      K6_PROMETHEUS_RW_TREND_STATS: "count,p(50),p(95),p(99),max",
    },
  }),
  opentelemetry: (url) => ({
    out: "opentelemetry",
    env: {
      K6_OTEL_EXPORTER_PROTOCOL: "http/protobuf",
      K6_OTEL_HTTP_EXPORTER_ENDPOINT: url.host,
      K6_OTEL_HTTP_EXPORTER_INSECURE: String(url.protocol === "http:"),
      K6_OTEL_HTTP_EXPORTER_URL_PATH: url.pathname === "/" ? "/v1/metrics" : url.pathname,
      K6_OTEL_SERVICE_NAME: "cx-load",
    },
  }),
};

/** Where live metrics go, as it is written: "prometheus=http://127.0.0.1:9090/api/v1/write". @throws Failure (usage) that names every mistake */
export function readOutputs(texts: readonly string[]): LiveOutput[] {
  const problems: Problem[] = [];
  const read = texts.flatMap((text) => {
    const at = text.indexOf("=");
    const [kind, address] = [text.slice(0, at), text.slice(at + 1)];
    const make = Object.hasOwn(outputs, kind) ? outputs[kind] : undefined;
    const isAddress = URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
    if (make !== undefined && isAddress) return [make(new URL(address))];
    problems.push({
      what: "live metrics cannot be sent there",
      where: "--metrics-to",
      expected: `KIND=URL, with one of ${Object.keys(outputs).join(", ")} and an http or https address`,
      got: `"${text}"`,
      next: "write it as in prometheus=http://127.0.0.1:9090/api/v1/write",
    });
    return [];
  });
  if (problems.length > 0) throw new Failure(exitCode.usage, problems);
  return read;
}
