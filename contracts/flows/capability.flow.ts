import { eventsOf, responseHeader, type Exchange } from "../../client/exchange.ts";
import { capabilities, type Need } from "../harness/capabilities.ts";
import type { ContractFlow } from "../harness/case.ts";
import { describedFindings, successFindings } from "../harness/conformance.ts";
import type { FlowContext } from "../harness/flow-context.ts";
import { isNamed } from "./told.ts";

/** What was found out about a capability. */
interface Probed {
  readonly isServed: boolean;
  /** The answers that show it. */
  readonly exchanges: readonly Exchange[];
}

/** How each of the capabilities that a profile can declare is found out; none of the questions does any harm. */
const probes: Readonly<Partial<Record<Need, (flow: FlowContext) => Promise<Probed>>>> = {
  async browserClients(flow) {
    const browser = flow.target.newBrowser();
    const headers = { Origin: "https://shop.example.com" };
    const exchange = await flow.settle(browser.getActiveChat({ headers }));
    const isKnown = responseHeader(exchange, "set-cookie") !== undefined;
    const isReadable = responseHeader(exchange, "access-control-allow-origin") !== undefined;
    return { isServed: isKnown && isReadable, exchanges: [exchange] };
  },
  async notifications(flow) {
    const { client, chatId } = await flow.start("newChat");
    const json = { android_firebase_device_token: "cx-suite-probe" };
    const exchange = await flow.settle(client.subscribeNotifications({ path: { chatId }, json }));
    return { isServed: isServed(exchange), exchanges: [exchange] };
  },
  async scriptedAgent(flow) {
    const chat = await flow.start("newChat");
    const path = { chatId: chat.chatId };
    const exchanges: Exchange[] = [];
    // Whether the agent does what the script says is for the requirements that depend on it; here one has to come at all.
    for (let polls = 0; polls < mostPolls; polls += 1) {
      const exchange = await flow.settle(chat.client.getNewChatEvents({ path }));
      exchanges.push(exchange);
      const events = eventsOf(exchange);
      if (events.some(isNamed("chat_session_party_joined"))) return { isServed: true, exchanges };
      if (events.length === 0) break;
    }
    return { isServed: false, exchanges };
  },
  async troubledEntries(flow) {
    const exchange = await flow.settle(flow.newClient().checkAvailability({ caller: { appId: "closed-entry" } }));
    return { isServed: flow.json(exchange)["chat"] === "notAvailable", exchanges: [exchange] };
  },
  async secondTenant(flow) {
    const caller = { tenantUrl: "globex.example.com", appId: "support-entry" };
    const exchange = await flow.settle(flow.newClient().checkAvailability({ caller }));
    return { isServed: isServed(exchange), exchanges: [exchange] };
  },
};

const mostPolls = 6;

function isServed(exchange: Exchange): boolean {
  return successFindings(exchange, "required").length === 0;
}

/** What a profile says of its target, and what the target itself says: where they differ, that is a finding of its own. */
export const capabilityFlows: readonly ContractFlow[] = Object.entries(probes).map(([name, probe]): ContractFlow => {
  const need = name as Need;
  return {
    id: `CAP-${name}`,
    title: `The profile says truly whether the target has ${capabilities[need].what.replace(/:.*/, "")}`,
    area: "capabilities",
    probes: need,
    tier: "recommended",
    source: "the target's profile; a refusal is one of those that the document describes",
    covers: { operations: [] },
    async run(flow) {
      const { isServed: got, exchanges } = await probe(flow);
      const isDeclared = flow.target.capabilities[need];
      if (isDeclared) flow.expectThat(name, got, "served, as the profile says", "not served");
      else if (got)
        flow.record(name, "not there, as the profile says", "served: declare it, and what depends on it is checked");
      // Whoever does not offer it has to say no in a way that clients can understand.
      else for (const exchange of exchanges) flow.add(describedFindings(exchange, "recommended"));
    },
  };
});
