/** Elements that a body may use, with their attributes. */
export const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  abbr: ["title"],
  br: [],
  sub: [],
  sup: [],
  kbd: [],
  mark: [],
  details: [],
  summary: [],
};
