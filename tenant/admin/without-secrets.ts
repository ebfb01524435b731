/** Members whose values nobody needs to see, by what their names end with or contain. */
const secretName = /(key|secret|token|password|passphrase|credentials?)$/i;

/** A copy of plain data in which the values of secret members are replaced. */
export function withoutSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      secretName.test(name) && member !== null && member !== undefined ? "(hidden)" : withoutSecrets(member),
    ]),
  );
}
