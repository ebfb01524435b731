import { expect, test } from "vitest";
import { pinned, requiredGo, requiredVersion } from "./pinned-version.ts";

test.each([
  ["in a require block", "module x\n\nrequire (\n\tgo.k6.io/k6/v2 v2.2.0 // indirect\n)\n"],
  ["in a line of its own", "module x\nrequire go.k6.io/k6/v2 v2.2.0\n"],
])("the version is read %s", (_where, goMod) => {
  expect(requiredVersion(goMod)).toBe("v2.2.0");
});

test("a neighbour with a longer or shorter path is not taken for k6", () => {
  expect(() => requiredVersion("require (\n\tgo.k6.io/k6 v1.8.1\n\tgo.k6.io/k6/v2/ext v2.0.0\n)\n")).toThrow(
    /must require/,
  );
});

test("the Go version is the go line, or unknown", () => {
  expect(requiredGo("module x\n\ngo 1.25.0\n")).toBe("1.25.0");
  expect(requiredGo("module x\n")).toBeUndefined();
});

test("the committed module pins one exact k6 and a Go version", () => {
  expect(pinned()).toEqual({
    k6: expect.stringMatching(/^v2\.\d+\.\d+$/),
    go: expect.stringMatching(/^\d+\.\d+(\.\d+)?$/),
  });
});
