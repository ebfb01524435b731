import { join } from "node:path";
import type { Peer } from "./peer.ts";

export const tsung: Peer = {
  about: "Tsung (Debian)",
  source: { kind: "onPath", program: "tsung", next: "apt-get install tsung" },
  tellsErrors: "with match rules",
  files: ({ path, port, pollers, rise, seconds, hold }) => ({
    "polls.xml": `<?xml version="1.0"?>
<!DOCTYPE tsung SYSTEM "/usr/share/tsung/tsung-1.0.dtd">
<tsung loglevel="warning">
  <clients><client host="localhost" use_controller_vm="true" maxusers="60000"/></clients>
  <servers><server host="127.0.0.1" port="${port}" type="tcp"/></servers>
  <load duration="${seconds + hold}" unit="second">
    <arrivalphase phase="1" duration="${seconds}" unit="second">
      <users maxnumber="${pollers}" arrivalrate="${Math.ceil(pollers / rise)}" unit="second"/>
    </arrivalphase>
  </load>
  <sessions>
    <session name="polls" probability="100" type="ts_http">
      <for from="1" to="${Math.ceil(seconds / hold)}" var="round">
        <request><http url="${path}" method="GET" version="1.1"/></request>
      </for>
    </session>
  </sessions>
</tsung>
`,
  }),
  command: ({ folder }) =>
    Promise.resolve({ program: "tsung", args: ["-f", join(folder, "polls.xml"), "-l", join(folder, "log"), "start"] }),
  read: () => Promise.resolve({ silence: "it keeps means only" }),
};
