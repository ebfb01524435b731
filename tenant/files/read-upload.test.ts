import { afterAll, expect, test } from "vitest";
import { createTenant } from "../app.ts";
import { virtualClock } from "../clock.ts";
import { outcomeOf, testCaller } from "../test-caller.ts";
import { fileEvent, uploadArguments, usualHead, type WrittenUpload } from "./test-upload.ts";

const tenant = createTenant({ clock: virtualClock(), seed: 1 });
const caller = testCaller(tenant);
const chatId = await caller.requestChat();
afterAll(() => tenant.close());

/** Uploads, announces and downloads. */
async function there(written: WrittenUpload) {
  const uploaded = await caller.call("uploadFile", uploadArguments(written));
  const { file_id: fileId, file_name: name } = uploaded.json;
  await caller.send(chatId, fileEvent(fileId));
  const back = await caller.call("getFile", { path: { chatId, fileId: String(fileId) } });
  return { outcome: outcomeOf(uploaded), name, type: back.headers["content-type"], text: back.text };
}

const disposition = (rest: string): string[] => [`Content-Disposition: form-data; ${rest}`];

const taken: readonly [string, WrittenUpload, { name?: string; type?: string; text?: string }][] = [
  ["a browser's body", {}, {}],
  ["a line break before the first boundary", { lead: "\r\n" }, {}],
  ["words before the first boundary", { lead: "for readers that know no better\r\n" }, {}],
  ["words after the last boundary", { trail: "the end" }, {}],
  ["no line break after the last boundary", { end: "\r\n--b-1--" }, {}],
  [
    "no space after form-data",
    { head: ['Content-Disposition: form-data;name="x"; filename="y.jpg"', "Content-Type: image/jpeg"] },
    { name: "y.jpg", type: "image/jpeg" },
  ],
  ["a quoted boundary", { boundary: "b(1)", contentType: 'multipart/form-data; charset=utf-8; boundary="b(1)"' }, {}],
  ["a content type in capitals", { contentType: "Multipart/Form-Data; Boundary=b-1" }, {}],
  ["a part without a content type", { head: disposition('name="f"; filename="a.txt"') }, {}],
  [
    "a content type with a parameter",
    { head: [...disposition('name="f"; filename="a.txt"'), "Content-Type: text/plain; charset=utf-8"] },
    {},
  ],
  [
    "a content type that cannot be one",
    { head: [...disposition('name="f"; filename="a.txt"'), "Content-Type: n/o/t one"] },
    { type: "application/octet-stream" },
  ],
  ["header names in small letters", { head: usualHead.map((line) => line.toLowerCase()) }, {}],
  ["header lines that nobody knows", { head: [...usualHead, "Content-Transfer-Encoding: binary", "X-Mine: 1"] }, {}],
  ["a part without a name", { head: disposition('filename="a.txt"') }, {}],
  ["a part with an empty name", { head: disposition('name=""; filename="a.txt"') }, {}],
  ["a part named like nothing else", { head: disposition('name="文件 [0];"; filename="a.txt"') }, {}],
  ["a name without quotes", { head: disposition("name=f; filename=a.txt") }, {}],
  ["a name in UTF-8", { head: disposition('name="f"; filename="Zoë 東京.txt"') }, { name: "Zoë 東京.txt" }],
  [
    "a name in the extended form",
    { head: disposition("name=\"f\"; filename*=UTF-8''Zo%C3%AB.txt") },
    { name: "Zoë.txt" },
  ],
  [
    "a name with semicolon and quotes",
    { head: disposition('name="f"; filename="a;b \\"c\\".txt"') },
    { name: 'a;b "c".txt' },
  ],
  ["a name with a path", { head: disposition('name="f"; filename="/etc/../a.txt"') }, {}],
  ["a name with a path of Windows", { head: disposition('name="f"; filename="C:\\Temp\\a.txt"') }, {}],
  ["a name that is nothing but a path", { head: disposition('name="f"; filename="../.."') }, { name: "file" }],
  ["an empty file", { bytes: "" }, { text: "" }],
  ["a file of line ends", { bytes: "\r\n\r\n\n\r" }, { text: "\r\n\r\n\n\r" }],
  ["a file with half of a boundary", { bytes: "\r\n--b-\r\n--b" }, { text: "\r\n--b-\r\n--b" }],
  [
    "a file behind fields, and an input in which nothing was chosen",
    {
      lead: [
        '--b-1\r\nContent-Disposition: form-data; name="note"\r\n\r\nno file\r\n',
        '--b-1\r\nContent-Disposition: form-data; name="raw"\r\nContent-Type: application/octet-stream\r\n\r\n\r\n',
        '--b-1\r\nContent-Disposition: form-data; name="none"; filename=""\r\nContent-Type: application/octet-stream\r\n\r\n\r\n',
      ].join(""),
    },
    {},
  ],
  [
    "the first of two files",
    { end: '\r\n--b-1\r\nContent-Disposition: form-data; name="file"; filename="b.txt"\r\n\r\nsecond\r\n--b-1--\r\n' },
    {},
  ],
];

test.each(taken)("an upload is taken with %s", async (_, written, expected) => {
  const usual = { outcome: "200", name: "a.txt", type: "text/plain", text: "hello" };
  expect(await there(written)).toEqual({ ...usual, ...expected });
});

const refused: readonly [string, WrittenUpload, RegExp][] = [
  ["no content type", { contentType: null }, /expected the content type multipart\/form-data, got ""/],
  ["another content type", { contentType: "application/json" }, /got "application\/json"/],
  ["a form of the other kind", { contentType: "application/x-www-form-urlencoded" }, /urlencoded"/],
  ["no boundary", { contentType: "multipart/form-data" }, /[Bb]oundary/],
  ["a boundary that the body has not", { contentType: "multipart/form-data; boundary=other" }, /./],
  ["a boundary that is too long for one", { boundary: "b".repeat(300) }, /./],
  ["no file", { head: disposition('name="note"') }, /expected a part with a file name/],
  ["no name and no file", { head: ["Content-Type: text/plain"] }, /expected a part with a file name/],
  ["nothing but its end", { lead: "--b-1--\r\n", head: [], bytes: "", end: "" }, /./],
  ["an end within the file", { end: "" }, /./],
  ["an end within the closing boundary", { end: "\r\n--b-1" }, /./],
  ["an end within the header of the part", { head: ["Content-Dispo"], bytes: "", end: "" }, /./],
];

test.each(refused)("an upload is refused with %s", async (_, written, reason) => {
  const before = tenant.ledger.snapshot().operations.uploadFile.received;
  const seen = await caller.call("uploadFile", uploadArguments(written));
  expect([outcomeOf(seen), seen.json["error_message"]]).toEqual(["400/5558", expect.stringMatching(reason)]);
  expect(tenant.ledger.snapshot().operations.uploadFile).toMatchObject({ received: before + 1, inFlight: 0 });
});

test("an upload without a body is refused", async () => {
  expect(outcomeOf(await caller.call("uploadFile", { headers: { "Content-Type": null } }))).toBe("400/5558");
});
