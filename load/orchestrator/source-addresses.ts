import { isIPv4 } from "node:net";

/** More addresses than this are not named to k6; those of its VUs that are left over share them. */
const mostAddresses = 250;

/**
 * Addresses of this machine that the VUs of one k6 process connect from, as `--local-ips` takes them; null where that is up to
 * the system. Each pair of addresses has some 28,000 ports, and Linux gives every other one out first: when those are used up,
 * each further connection goes through all of them in vain. Measured with 19,500 pollers from one address: from the
 * 14,000th connection on, 40 % of k6's processor time. All of 127.0.0.0/8 is this machine, and k6 takes one address a VU.
 */
export function sourceAddresses(
  url: string,
  { process: at, vus }: { readonly process: number; readonly vus: number },
  platform: NodeJS.Platform = process.platform,
): string | null {
  const { hostname } = new URL(url);
  if (platform !== "linux" || !isIPv4(hostname) || !hostname.startsWith("127.")) return null;
  // No two processes share one, as a port that is bound is taken for all of them.
  const network = `127.1.${at % 256}`;
  return `${network}.1-${network}.${Math.min(vus, mostAddresses)}`;
}
