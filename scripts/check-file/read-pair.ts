import { isObject } from "./json-scan.ts";
import { fileFailure } from "./read-input.ts";
import type { Place, RecordedPair } from "./recording.ts";

const requestText = /^(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) (\/\S*)(?: \(.*\))?$/;
const form = `{"request": "METHOD /path" or {"method", "path", "body"?}, "status": number, "body": answer}`;

/** Method, path and body of a request written as an object or as one line; undefined when it is neither. */
function readRequest(request: unknown): { method: string; path: string; body: unknown } | undefined {
  if (typeof request === "string") {
    const [, method, path] = requestText.exec(request) ?? [];
    return method === undefined || path === undefined ? undefined : { method, path, body: undefined };
  }
  if (!isObject(request)) return undefined;
  const { method, path, body } = request;
  return typeof method === "string" && typeof path === "string"
    ? { method: method.toUpperCase(), path, body }
    : undefined;
}

function isStatus(value: unknown): value is number | string {
  if (typeof value === "string") return /^[1-5]xx/.test(value);
  return Number.isInteger(value) && Number(value) >= 100 && Number(value) <= 599;
}

/** Reads one request/answer pair; a text after the path in parentheses is a remark of whoever recorded it. */
export function readPair(file: string, value: Readonly<Record<string, unknown>>, place: Place): RecordedPair {
  const wrong = (member: string): Error => {
    const where = `${file}, line ${place.lineAt(`/${member}`)}, ${place.pointer}/${member}`;
    const got = JSON.stringify(value[member]) ?? "nothing";
    return fileFailure(`a pair has no usable ${member}`, where, form, got.slice(0, 80), "put the member right");
  };
  const request = readRequest(value["request"]);
  const status = value["status"];
  if (request === undefined) throw wrong("request");
  if (!isStatus(status)) throw wrong("status");
  const { method, path, body: requestBody } = request;
  return { kind: "pair", place, method, path, requestBody, status, body: value["body"] };
}
