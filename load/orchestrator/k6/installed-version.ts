/** The version in the output of `k6 version`, such as `v2.2.0`; undefined when the output is not k6's. */
export function k6VersionIn(output: string): string | undefined {
  return output.match(/^k6(?:\.exe)? (v\d+\.\d+\.\d+\S*)/m)?.[1];
}

/** The version in the output of `go version`, such as `1.26.8`; undefined when the output is not Go's. */
export function goVersionIn(output: string): string | undefined {
  return output.match(/^go version go(\d+(?:\.\d+)*)/m)?.[1];
}

/** True when a dotted version is the least one or newer; a part that is left out counts as 0. */
export function isAtLeast(version: string, least: string): boolean {
  const parts = version.split(".").map(Number);
  const floor = least.split(".").map(Number);
  for (const [index, wanted] of floor.entries()) {
    const part = parts[index] ?? 0;
    if (part !== wanted) return part > wanted;
  }
  return true;
}
