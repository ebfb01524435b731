/** A count with its thousands apart: 12,345. */
export function countText(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}

/** A count with its noun: 1 poll, 12,345 polls. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${countText(count)} ${count === 1 ? one : many}`;
}

/** A span of time at the precision that a reader can use: 0.42 ms, 12 ms, 9.8 s, 5 min 20 s, 3 h 5 min. */
export function spanText(ms: number): string {
  if (ms < 0) return `-${spanText(-ms)}`;
  if (ms < 999.5) return `${significant(ms)} ms`;
  if (ms < 59_950) return `${trimmed((ms / 1000).toFixed(1))} s`;
  const seconds = Math.round(ms / 1000);
  if (seconds < 3600) return twoUnits(Math.floor(seconds / 60), "min", seconds % 60, "s");
  const minutes = Math.round(seconds / 60);
  return twoUnits(Math.floor(minutes / 60), "h", minutes % 60, "min");
}

/** A part of a whole; never 0 % for something and never 100 % for less than all. */
export function shareText(part: number, whole: number): string {
  if (whole === 0 || part === 0) return "0 %";
  if (part === whole) return "100 %";
  const percent = (100 * part) / whole;
  if (percent < 0.1) return "< 0.1 %";
  if (percent > 99.9) return "> 99.9 %";
  return `${trimmed(percent.toFixed(1))} %`;
}

/** A size in memory or on disk, in powers of 1024. */
export function bytesText(bytes: number): string {
  const units = ["bytes", "KiB", "MiB", "GiB", "TiB"];
  const power = bytes < 1024 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10));
  return `${significant(bytes / 1024 ** power)} ${units[power]}`;
}

/** A measured number beside its unit, exact enough to be held against its limit; a plain share has no unit. */
export function measureText(value: number, unit: string): string {
  const figure = Number.isInteger(value) ? countText(value) : String(Number(value.toPrecision(4)));
  return unit === "" ? figure : `${figure} ${unit}`;
}

function significant(value: number): string {
  if (value >= 99.95) return countText(Math.round(value));
  return value < 0.995 ? String(Number(value.toPrecision(2))) : trimmed(value.toFixed(1));
}

function trimmed(figure: string): string {
  return figure.includes(".") ? figure.replace(/\.?0+$/, "") : figure;
}

function twoUnits(large: number, largeUnit: string, small: number, smallUnit: string): string {
  return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}
