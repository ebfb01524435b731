import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { LoadResult } from "../../reports/load-model.ts";
import { entryFlags } from "../entry-flags.ts";
import type { Peer } from "./peer.ts";

const cx = fileURLToPath(new URL("../../bin/cx", import.meta.url));

/** The product as a user runs it; all of its processes count, the poller beside k6 too. */
export const suite: Peer = {
  about: "this suite: k6 with thousands of pollers a VU",
  source: { kind: "own" },
  tellsErrors: "yes, each code counted",
  command: ({ baseUrl, pollers, rise, seconds, hold, seed, folder }) =>
    Promise.resolve({
      program: cx,
      args: [
        "load",
        "pollers",
        "--target",
        baseUrl,
        "--pollers",
        `${pollers}`,
        "--rate",
        `${Math.ceil(pollers / rise)}`,
        "--duration",
        `${Math.max(hold, seconds - rise)}s`,
        "--seed",
        `${seed}`,
        "--out",
        folder,
        "--quiet",
        "--keep-going",
        ...entryFlags,
      ],
    }),
  async read(_, { folder }) {
    const [run = ""] = await readdir(folder);
    const { load } = JSON.parse(await readFile(join(folder, run, "run.json"), "utf8")) as { readonly load: LoadResult };
    const lateP99 = load.distributions.holdExcess?.p99;
    return lateP99 === undefined ? { silence: "no held poll ended" } : { lateP99 };
  },
};
