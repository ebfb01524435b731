import { readdirSync, readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { extname } from "node:path";
import type { FastifyInstance, FastifyReply } from "fastify";
import { allEndpoints } from "./mounts.ts";
import { AdminRefusal } from "./refusals.ts";

/** A file of the console as it is served. */
interface Served {
  readonly type: string;
  readonly text: string;
}

const folder = new URL("console/", import.meta.url);

const types: Readonly<Record<string, string>> = {
  ".ts": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** The page may use nothing but what comes from here, and can put nothing into itself that is not text or an element of its own making. */
const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

const pageHeaders = { "content-security-policy": contentPolicy, "referrer-policy": "no-referrer" };

/** The agent console, and the list of endpoints for those that are no browser. */
export function addConsoleRoutes(app: FastifyInstance): void {
  let files: ReadonlyMap<string, Served> | null = null;
  const serve = (reply: FastifyReply, name: string): string => {
    files ??= readConsole();
    const file = files.get(name);
    if (file === undefined) throw new AdminRefusal(404, `the console has no ${name}`);
    reply.header("content-type", file.type).headers(pageHeaders);
    return file.text;
  };
  app.get("/", ({ headers }, reply) => {
    reply.header("vary", "accept");
    if (headers.accept?.includes("text/html") === true) return serve(reply, "index.html");
    return allEndpoints;
  });
  app.get("/console/:file", (request, reply) => serve(reply, (request.params as { file: string }).file));
}

/** The console as browsers take it: a script is its TypeScript without the types, line for line. */
function readConsole(): ReadonlyMap<string, Served> {
  const names = readdirSync(folder).filter((name) => Object.hasOwn(types, extname(name)));
  return new Map(
    names.map((name) => {
      const text = readFileSync(new URL(name, folder), "utf8");
      const type = types[extname(name)] ?? "";
      return [name, { type, text: name.endsWith(".ts") ? stripTypeScriptTypes(text) : text }];
    }),
  );
}
