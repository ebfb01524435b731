/** What a target can have beside the API itself. */
export type Need = keyof typeof capabilities;

/** What is offered, by name; what is missing is not. */
export type Capabilities = Readonly<Record<Need, boolean>>;

/** One thing that a target may have or not, without breaking the contract. */
interface Capability {
  readonly what: string;
  /**
   * `assumed`: a target has it unless its profile says otherwise. `declared`: it has it when its profile says so. `embedded`: only
   * the embedded tenant can have it, as nobody can look into another one or pass its time.
   */
  readonly elsewhere: "assumed" | "declared" | "embedded";
}

/** Everything that requirements may depend on. What a profile declares is probed by the requirements of the area "capabilities". */
export const capabilities = {
  browserClients: {
    what: "clients that are browsers: cookies in place of a clientId, and pages of other sites",
    elsewhere: "assumed",
  },
  notifications: { what: "an entry that is configured for push notifications", elsewhere: "declared" },
  scriptedAgent: { what: "an agent that follows the suite's script", elsewhere: "declared" },
  troubledEntries: { what: "entries that are in trouble", elsewhere: "declared" },
  secondTenant: { what: "a second contact centre", elsewhere: "declared" },
  pushReceiver: { what: "a receiver of push notifications that can be looked into", elsewhere: "embedded" },
  ownTenant: { what: "a tenant that nobody else uses, with time that can be passed", elsewhere: "embedded" },
} as const satisfies Readonly<Record<string, Capability>>;

const capabilityNames = Object.keys(capabilities) as readonly Need[];

/** Names of what a profile can declare. */
export const declarable = capabilityNames.filter((name) => capabilities[name].elsewhere !== "embedded");

/** What the embedded tenant has: all of it. */
export const allCapabilities: Capabilities = capabilitiesBy(() => true);

/** What a target at an address has, by what its profile declares. */
export function capabilitiesOf(declared: Readonly<Partial<Record<Need, boolean>>>): Capabilities {
  return capabilitiesBy((name) => declared[name] ?? capabilities[name].elsewhere === "assumed");
}

function capabilitiesBy(has: (name: Need) => boolean): Capabilities {
  return Object.fromEntries(capabilityNames.map((name) => [name, has(name)])) as Record<Need, boolean>;
}
