const mebibyte = 1024 * 1024;
const bounds = { least: 64, most: 2048 };

/**
 * Size that the old generation of each tenant may reach before it is collected; MiB. A collection of 19,500 sessions stops a
 * tenant again and again over half a second, a poll that arrives meanwhile is read late, and the delay is taken for the
 * generator's: measured with 19,500 polls of 20 s, one run each, 99 % of the holds were exceeded by 160 ms at most with Node's
 * own size and by 38 ms with 1500 MiB (the raw poller beside k6: 116 and 9 ms). A quarter of the free memory is shared out.
 */
export function oldSpaceMebibytes(processes: number, freeBytes: number): number {
  const share = Math.floor(freeBytes / 4 / processes / mebibyte);
  return Math.min(bounds.most, Math.max(bounds.least, share));
}
