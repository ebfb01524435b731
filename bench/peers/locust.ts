import { join } from "node:path";
import type { Peer } from "./peer.ts";

const version = "2.47.0";

export const locust: Peer = {
  about: `Locust ${version} (PyPI), FastHttpUser`,
  source: {
    kind: "registry",
    version,
    commands: (folder) => [
      { program: "python3", args: ["-m", "venv", folder] },
      { program: join(folder, "bin", "pip"), args: ["install", "--quiet", `locust==${version}`] },
    ],
  },
  tellsErrors: "yes",
  files: ({ path, hold }) => ({
    "polls.py": `from locust import FastHttpUser, task


class Poller(FastHttpUser):
    network_timeout = ${3 * hold}.0

    @task
    def poll(self):
        self.client.get("${path}")
`,
  }),
  command: ({ baseUrl, pollers, rise, seconds, folder, installed }) =>
    Promise.resolve({
      program: join(installed, "bin", "locust"),
      args: [
        "-f",
        join(folder, "polls.py"),
        "--headless",
        "--only-summary",
        "--host",
        baseUrl,
        "-u",
        `${pollers}`,
        "-r",
        `${Math.ceil(pollers / rise)}`,
        "-t",
        `${seconds}s`,
        "-s",
        "60",
      ],
    }),
  read: () => Promise.resolve({ silence: "it rounds to two digits" }),
};
