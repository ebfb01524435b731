import type { Exchange } from "../../client/exchange.ts";
import { textUpload, type UploadPart } from "../cases/upload-body.ts";
import type { ContractFlow } from "../harness/case.ts";
import type { FlowContext } from "../harness/flow-context.ts";
import type { State } from "../harness/states.ts";
import { limits } from "../../protocol/limits.ts";
import { isNamed } from "./told.ts";

const area = "files";

/** A picture of every byte there is, with line ends and a false boundary in it, which a careless reader trips over. */
const awkwardBytes = new Uint8Array([
  ...Array.from({ length: 256 }, (_, byte) => byte),
  ...new TextEncoder().encode("\r\n--cx-suite-boundary-5f0c1\r\n--\r\n\r\n\n\r"),
  0,
]);

/** Uploads a file and announces it in a session, as a client does; the id that it was given. */
async function share(flow: FlowContext, state: State, part: Partial<UploadPart>): Promise<string> {
  const exchange = await flow.settle(state.client.uploadFile(textUpload(part)));
  flow.expectSuccess(exchange);
  const fileId = String(flow.json(exchange)["file_id"]);
  const name = part.fileName ?? "a.txt";
  const file = { msg_id: `file-${fileId}`, file_id: fileId, file_name: name, file_type: "attachment" };
  await flow.send(state, [{ event: "chat_session_file", ...file }]);
  return fileId;
}

/** Uploads so many files that nobody is told of, some at a time. */
async function uploadMany(flow: FlowContext, { client }: State, count: number): Promise<void> {
  const atOnce = 20;
  for (let done = 0; done < count; done += atOnce) {
    const batch = Array.from({ length: Math.min(atOnce, count - done) }, () => client.uploadFile(textUpload()));
    const exchanges = await flow.settle(Promise.all(batch));
    const refused = exchanges.find(({ response }) => response?.status !== 200);
    if (refused !== undefined) flow.expectSuccess(refused);
  }
}

function download(flow: FlowContext, { client, chatId }: State, fileId: string): Promise<Exchange> {
  return flow.settle(client.getFile({ path: { chatId, fileId } }));
}

/** Reads as a reader of evidence can: the first place at which bytes differ, or that they do not. */
function difference(got: Uint8Array | undefined, wanted: Uint8Array): string {
  if (got === undefined) return "no answer";
  const at = wanted.findIndex((byte, index) => got[index] !== byte);
  if (at >= 0) return `another byte at ${at}`;
  return got.length === wanted.length ? "none" : `${got.length} bytes in place of ${wanted.length}`;
}

export const fileFlows: readonly ContractFlow[] = [
  {
    id: "FILE-030",
    title: "A file comes back byte for byte",
    area,
    tier: "required",
    source: "[postman v2] Upload File, Get File",
    covers: { operations: ["uploadFile", "sendEvents", "getFile"], clientEvents: ["chat_session_file"] },
    async run(flow) {
      const chat = await flow.start("newChat");
      const fileId = await share(flow, chat, { fileName: "all.bin", contentType: "image/png", bytes: awkwardBytes });
      const exchange = await download(flow, chat, fileId);
      flow.expectSuccess(exchange);
      flow.expectEqual("difference of the bytes", difference(exchange.response?.body, awkwardBytes), "none");
    },
  },
  {
    id: "FILE-041",
    title: "A thousand files are kept, and one more pushes out the oldest",
    area,
    // It pushes out the files of everybody else, too.
    needs: "ownTenant",
    isHeavy: true,
    tier: "required",
    source: "[postman v2] Upload File: up to 1000 files, new ones push out the oldest",
    covers: {
      operations: ["uploadFile", "getFile"],
      errors: [{ operation: "getFile", code: "5502" }],
    },
    async run(flow) {
      const chat = await flow.start("newChat");
      const oldest = await share(flow, chat, { bytes: "the oldest" });
      const second = await share(flow, chat, { bytes: "the second" });
      await uploadMany(flow, chat, limits.maxKeptFiles.value - 2);
      flow.expectSuccess(await download(flow, chat, oldest));
      await uploadMany(flow, chat, 1);
      flow.expectError(await download(flow, chat, oldest), "5502");
      flow.expectSuccess(await download(flow, chat, second));
    },
  },
  {
    id: "FILE-031",
    title: "A file comes back with its own content type",
    area,
    tier: "required",
    source: "[postman v2] Get File: the file with its own content type",
    covers: { operations: ["uploadFile", "sendEvents", "getFile"], clientEvents: ["chat_session_file"] },
    async run(flow) {
      const chat = await flow.start("newChat");
      for (const contentType of ["image/png", "application/pdf", "application/vnd.cx-suite+zip"]) {
        const exchange = await download(flow, chat, await share(flow, chat, { contentType }));
        flow.expectSuccess(exchange);
        const got = exchange.response?.headers["content-type"];
        flow.expectThat("Content-Type", String(got).split(";")[0]?.trim() === contentType, contentType, got);
      }
    },
  },
  {
    id: "FILE-032",
    title: "Two uploads of the same file get ids of their own",
    area,
    tier: "required",
    source: "[postman v2] Upload File: an id for the file",
    covers: { operations: ["uploadFile", "getFile"] },
    async run(flow) {
      const chat = await flow.start("newChat");
      const ids = [await share(flow, chat, { bytes: "one" }), await share(flow, chat, { bytes: "two" })];
      flow.expectThat("ids of two files", ids[0] !== ids[1], "two different ones", ids);
      for (const [index, text] of ["one", "two"].entries()) {
        const { response } = await download(flow, chat, ids[index] ?? "");
        flow.expectEqual(`bytes of file ${index}`, new TextDecoder().decode(response?.body), text);
      }
    },
  },
  {
    id: "FILE-033",
    title: "A file that the client announces stands in the history",
    area,
    tier: "required",
    source: "[postman v2] Get Chat History: all client events",
    covers: { operations: ["uploadFile", "sendEvents", "getChatHistory"], clientEvents: ["chat_session_file"] },
    async run(flow) {
      const chat = await flow.start("newChat");
      const fileId = await share(flow, chat, { fileName: "receipt.txt" });
      const files = (await flow.history(chat)).filter(isNamed("chat_session_file"));
      flow.expectEqual(
        "files in the history",
        files.map(({ file_id, party_id }) => ({ file_id, party_id })),
        [{ file_id: fileId, party_id: chat.chatId }],
      );
    },
  },
  {
    id: "FILE-034",
    title: "A file of the agent can be downloaded",
    area,
    needs: "scriptedAgent",
    tier: "required",
    source: "[postman v2] Get File: a file announced by chat_session_file",
    covers: {
      operations: ["sendEvents", "getNewChatEvents", "getFile"],
      serverEvents: ["chat_session_file"],
      clientEvents: ["chat_session_message"],
    },
    async run(flow) {
      const chat = await flow.start("quietChat");
      await flow.say(chat, "/file");
      const file = (await flow.pollFor(chat, isNamed("chat_session_file"))).find(isNamed("chat_session_file"));
      flow.expectThat("chat_session_file", file !== undefined, "a file of the agent", file);
      const exchange = await download(flow, chat, String(file?.["file_id"]));
      flow.expectSuccess(exchange);
      const bytes = exchange.response?.body.length ?? 0;
      flow.expectThat("bytes of the file", bytes > 0, "at least one", bytes);
    },
  },
  {
    id: "FILE-035",
    title: "A file of a browser's session can be read through a plain link with its cookie",
    area,
    // That pages link so is plain from every generation of the web client; what the server goes by is not.
    tier: "recommended",
    source: "[web: createSessionHandler] links files without a header and without tenantUrl",
    covers: { operations: ["requestChat", "uploadFile", "sendEvents", "getFile"] },
    async run(flow) {
      const chat = await flow.start("browserChat");
      const fileId = await share(flow, chat, { bytes: "linked" });
      const link = { query: { tenantUrl: null }, headers: { Authorization: null } };
      const exchange = await flow.settle(chat.client.getFile({ path: { chatId: chat.chatId, fileId }, ...link }));
      flow.expectSuccess(exchange);
      flow.expectEqual("bytes of the file", new TextDecoder().decode(exchange.response?.body), "linked");
    },
  },
  {
    id: "FILE-036",
    title: "A file can be read outside the API, where the Android SDK shows it",
    area,
    // Nobody else asks there, and no page has it.
    tier: "observed",
    source: "[android URLProvider.kt] links to clientweb/file/{fileId}",
    covers: { operations: ["uploadFile", "sendEvents", "getFile"] },
    async run(flow) {
      const chat = await flow.start("newChat");
      const fileId = await share(flow, chat, { bytes: "shown" });
      const link = {
        address: `/clientweb/file/${fileId}`,
        query: { tenantUrl: null },
        headers: { Authorization: null },
      };
      const exchange = await flow.settle(chat.client.getFile(link));
      flow.expectSuccess(exchange);
      flow.expectEqual("bytes of the file", new TextDecoder().decode(exchange.response?.body), "shown");
    },
  },
  {
    id: "FILE-037",
    title: "A download tells the name of its file",
    area,
    tier: "observed",
    source: "stated nowhere; the widgets keep the name that the event told them",
    covers: { operations: ["uploadFile", "sendEvents", "getFile"] },
    async run(flow) {
      const chat = await flow.start("newChat");
      const exchange = await download(flow, chat, await share(flow, chat, { fileName: "receipt-7.txt" }));
      flow.expectSuccess(exchange);
      const told = exchange.response?.headers["content-disposition"];
      flow.expectThat("Content-Disposition", String(told).includes("receipt-7.txt"), "the name of the file", told);
    },
  },
  {
    id: "FILE-038",
    title: "A file of one session is not found in the session of another client",
    area,
    tier: "observed",
    source: "stated nowhere; the path of Get File names the session",
    covers: {
      operations: ["uploadFile", "sendEvents", "getFile"],
      errors: [{ operation: "getFile", code: "5502" }],
    },
    async run(flow) {
      const fileId = await share(flow, await flow.start("newChat"), { bytes: "private" });
      flow.expectError(await download(flow, await flow.start("newChat"), fileId), "5502");
    },
  },
  {
    id: "FILE-039",
    title: "The id of a file does not give away that of the next",
    area,
    tier: "observed",
    source: "[android URLProvider.kt] reads files with nothing but their id",
    covers: { operations: ["uploadFile", "sendEvents"] },
    async run(flow) {
      const chat = await flow.start("newChat");
      const ids = [await share(flow, chat, {}), await share(flow, chat, {}), await share(flow, chat, {})];
      const steps = ids.slice(1).map((id, index) => Number(id) - Number(ids[index]));
      flow.expectThat("ids of files", !steps.every((step) => step === 1), "no numbers in a row", ids);
    },
  },
];
