/** Path data of one edge of a bundle. */

/** Radius of the bends, px. */
const BEND = 9;

/** Length and half width of an arrow head. */
const HEAD = [7, 4] as const;

export interface CurvePoint {
  readonly x: number;
  readonly y: number;
}

/** An open arrow head with its tip at `tip`; `direction` 1 points right, -1 left. */
export function arrowHead({ x, y }: CurvePoint, direction: 1 | -1): string {
  const [length, half] = HEAD;
  return `M${x - direction * length},${y - half}L${x},${y}l${-direction * length},${half}`;
}

/** An open arrow head with its tip at `tip` that points up. */
export function arrowHeadUp({ x, y }: CurvePoint): string {
  const [length, half] = HEAD;
  return `M${x - half},${y + length}L${x},${y}l${half},${length}`;
}

/** From the side of a box into a channel, then straight up or down the channel to `end`. */
export function channelCurve(start: CurvePoint, end: CurvePoint): string {
  const before = end.x + Math.sign(start.x - end.x) * BEND;
  const after = start.y + Math.sign(end.y - start.y) * BEND;
  return `M${start.x},${start.y}H${before}Q${end.x},${start.y},${end.x},${after}V${end.y}`;
}

/** From `start` along a horizontal to the lane at `laneX`, up or down the lane, and along a horizontal to `end`. */
export function laneCurve(start: CurvePoint, laneX: number, end: CurvePoint): string {
  const rise = end.y - start.y;
  if (Math.abs(rise) < 1) return `M${start.x},${start.y}H${end.x}`;
  const bend = Math.min(BEND, Math.abs(rise) / 2);
  const down = Math.sign(rise) * bend;
  const before = laneX + Math.sign(start.x - laneX) * bend;
  const after = laneX + Math.sign(end.x - laneX) * bend;
  return (
    `M${start.x},${start.y}H${before}Q${laneX},${start.y},${laneX},${start.y + down}` +
    `V${end.y - down}Q${laneX},${end.y},${after},${end.y}H${end.x}`
  );
}
