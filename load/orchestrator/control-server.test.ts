import { expect, onTestFinished, test } from "vitest";
import { controlAnswer } from "../control-answer.ts";
import { startControl } from "./control-server.ts";

async function start(shares: number) {
  const control = await startControl(shares);
  onTestFinished(() => control.close());
  const ask = (path: string) => fetch(`${control.url}${path}`).then((answer) => answer.text());
  return { control, ask };
}

test("all shares begin at the same moment, once the last of them is ready", async () => {
  const { control, ask } = await start(3);
  let isStarted = false;
  void control.started.then(() => (isStarted = true));
  const early = [ask("/ready?share=0"), ask("/ready?share=1"), ask("/ready?share=1")];
  // A question of another kind is answered meanwhile: those who are ready still wait.
  await ask("/other");
  expect(isStarted).toBe(false);
  const moments = (await Promise.all([...early, ask("/ready?share=2")])).map((text) => controlAnswer.startOf(text));
  expect(new Set(moments)).toEqual(new Set([await control.started]));
});

test("those who listen are told to go on after a while, and to stop at once", async () => {
  const { control, ask } = await start(1);
  expect(controlAnswer.isStop(await ask("/stop?share=0"))).toBe(false);
  const listening = ask("/stop?share=0");
  control.stop();
  expect(controlAnswer.isStop(await listening)).toBe(true);
  expect(controlAnswer.isStop(await ask("/stop?share=0"))).toBe(true);
});
