import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * A module that is given as text, with all that it imports from npm put into it, for a runtime that has no packages. The
 * text comes out the same in whatever folder this runs.
 * @throws Error when something cannot be put into it
 */
export async function inOneFile(name: string, text: string): Promise<string> {
  // A place in the project, so that packages are looked for where the project has them.
  const place = `${root}${name}`;
  const bundle = await rolldown({
    input: place,
    cwd: root,
    platform: "neutral",
    // k6 2.2 knows ES2022 at most, and can hang on syntax that it does not know.
    transform: { target: "es2022" },
    plugins: [
      {
        name: "given-text",
        resolveId: (id) => (id === place ? place : null),
        load: (id) => (id === place ? text : null),
      },
    ],
    // What is not found would be left for the runtime to import, with no more than a warning.
    onLog(_level, { message }) {
      throw new Error(`${name} cannot be put into one file: ${message}`);
    },
  });
  const { output } = await bundle.generate({ format: "es" });
  await bundle.close();
  const [{ code, imports }, ...others] = output;
  const outside = [...imports, ...others.map(({ fileName }) => fileName)];
  if (outside.length > 0) throw new Error(`${name} must be one file, but needs ${outside.join(", ")} beside it`);
  return code;
}
