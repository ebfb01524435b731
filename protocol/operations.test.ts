import { expect, test } from "vitest";
import { matchOperation, operationError, operationIds, operations } from "./operations.ts";

test("each operation is found by its own path", () => {
  for (const id of operationIds) {
    const path = operations[id].path.replace(/\{(\w+)\}/g, "x-$1");
    const match = matchOperation(operations[id].method, path);
    expect(match?.operation.id).toBe(id);
    expect(Object.keys(match?.params ?? {})).toEqual(operations[id].pathParameters);
  }
});

test("the active chat is not a chat of that name", () => {
  expect(matchOperation("GET", "/chats/active")?.operation.id).toBe("getActiveChat");
});

test("parameters are decoded, and what cannot be decoded stands for itself", () => {
  expect(matchOperation("GET", "/chats/a%20b/history")?.params).toEqual({ chatId: "a b" });
  expect(matchOperation("GET", "/chats/%E0%A4%A/history")?.params).toEqual({ chatId: "%E0%A4%A" });
});

test("an unknown path, another method or an empty parameter is no operation", () => {
  expect(matchOperation("GET", "/chats")).toBeUndefined();
  expect(matchOperation("GET", "/nothing")).toBeUndefined();
  expect(matchOperation("GET", "/chats//history")).toBeUndefined();
});

test("an alias has the method number of its operation, and all methods have one", () => {
  for (const id of operationIds) {
    const { aliasOf, number } = operations[id];
    expect(operations[aliasOf ?? id].number).toBe(number);
  }
  const numbers = operationIds.filter((id) => operations[id].aliasOf === null).map((id) => operations[id].number);
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
});

test("an error that an operation cannot answer is not described for it", () => {
  expect(operationError("getVersion", "5509")).toBeUndefined();
  expect(operationError("getNewChatEvents", "5509")?.statuses).toEqual([429, 400]);
});
