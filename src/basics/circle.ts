/** Names that lead from one to the next. */

/** The way from `start` over `next` and on, back to `start`; null where it ends elsewhere. */
export function circleFrom(
  start: string,
  next: string,
  after: (name: string) => string | undefined,
): string[] | null {
  const way = [start];
  for (let name: string | undefined = next; name !== undefined && !way.includes(name); name = after(name)) {
    way.push(name);
    if (after(name) === start) return [...way, start];
  }
  return next === start ? [start, start] : null;
}
