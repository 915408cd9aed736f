/** The browser's clock: findings on the desk are true for the day of whoever sits there. */

/** ISO date on this device. */
export function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
