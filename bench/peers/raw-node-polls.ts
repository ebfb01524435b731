import { Agent, get } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import { heldHeader } from "../../protocol/held-header.ts";
import { spreadOf } from "../figures.ts";

/** Polls an address with many clients: `node raw-node-polls.ts URL CLIENTS RISE_S LENGTH_S`; prints by how much 99 % exceeded their hold at most. */
const [url = "", ...numbers] = process.argv.slice(2);
const [clients = 1, rise = 1, seconds = 1] = numbers.map(Number);
const agent = new Agent({ keepAlive: true, maxSockets: Infinity, maxFreeSockets: Infinity });
const startedMs = performance.now();
const late: number[] = [];

await Promise.all(Array.from({ length: clients }, (_, at) => client((at / clients) * rise * 1000)));
agent.destroy();
console.log(`late=${spreadOf(late).p99}`);

async function client(afterMs: number): Promise<void> {
  await delay(afterMs);
  while (performance.now() - startedMs < seconds * 1000) await poll();
}

function poll(): Promise<void> {
  const sentMs = performance.now();
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      late.push(performance.now() - sentMs - Number(response.headers[heldHeader]));
      let body = "";
      response.setEncoding("utf8").on("data", (text: string) => (body += text));
      response.on("end", () => {
        JSON.parse(body);
        resolve();
      });
    }).on("error", reject);
  });
}
