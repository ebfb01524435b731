/** How many sessions so many seats get when each session in turn goes where most room is; those past the last seat get none. */
export function placement(seats: readonly number[], sessions: number): number[] {
  const free = Math.max(0, sum(seats) - sessions);
  // In the end nobody has more room than the highest level that the free seats reach; what is over is left where no session has
  // gone last, and of servers alike the first goes first.
  const roomAt = (level: number): number => sum(seats.map((most) => Math.min(most, level)));
  let level = 0;
  for (let jump = 2 ** 31; jump >= 1; jump /= 2) if (roomAt(level + jump) <= free) level += jump;
  let over = free - roomAt(level);
  const room = seats.toReversed().map((most) => {
    const isMore = over > 0 && most > level;
    if (isMore) over -= 1;
    return isMore ? level + 1 : Math.min(most, level);
  });
  return seats.map((most, index) => most - (room.at(-1 - index) ?? 0));
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
