import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { latencyIn } from "./numbers-in.ts";
import type { Peer, Place } from "./peer.ts";

const version = "3.14.3";

/** The flavour of the Java machine: the other one fetches a run time of its own. */
export const gatling: Peer = {
  about: `Gatling ${version} (Maven Central)`,
  source: {
    kind: "registry",
    version,
    commands: (folder) => [
      { program: "sh", args: ["-c", 'printf %s "$1" > "$2"', "sh", project, join(folder, "pom.xml")] },
      {
        program: "mvn",
        args: [
          "--quiet",
          "--file",
          join(folder, "pom.xml"),
          "dependency:build-classpath",
          `-Dmdep.outputFile=${join(folder, "classpath")}`,
        ],
      },
    ],
  },
  tellsErrors: "yes, by checks",
  files: (place) => ({ "Polls.java": simulation(place) }),
  prepare: async ({ folder, installed }) => ({
    program: "javac",
    args: ["-cp", await classPath(installed), "-d", folder, join(folder, "Polls.java")],
  }),
  command: async ({ folder, installed }) => ({
    program: "java",
    args: [
      "--add-opens",
      "java.base/java.lang=ALL-UNNAMED",
      "-cp",
      `${folder}:${await classPath(installed)}`,
      "io.gatling.app.Gatling",
      "-s",
      "Polls",
      "-rf",
      join(folder, "results"),
    ],
  }),
  read: (output) => Promise.resolve(latencyIn(output, /99th percentile[^\d]*([\d,]+)/)),
};

const project = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>bench</groupId><artifactId>bench</artifactId><version>1</version>
  <dependencies><dependency>
    <groupId>io.gatling.highcharts</groupId><artifactId>gatling-charts-highcharts</artifactId><version>${version}</version>
  </dependency></dependencies>
</project>
`;

async function classPath(installed: string): Promise<string> {
  return (await readFile(join(installed, "classpath"), "utf8")).trim();
}

function simulation({ baseUrl, path, pollers, rise, seconds }: Place): string {
  return `import static io.gatling.javaapi.core.CoreDsl.*;
import static io.gatling.javaapi.http.HttpDsl.*;
import io.gatling.javaapi.core.Simulation;

public class Polls extends Simulation {
  {
    var polls = scenario("polls").during(${seconds}).on(exec(http("poll").get("${path}").check(status().is(200))));
    setUp(polls.injectOpen(rampUsers(${pollers}).during(${rise}))).protocols(http.baseUrl("${baseUrl}"));
  }
}
`;
}
