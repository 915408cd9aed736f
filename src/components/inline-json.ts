/** Data inside a script element: no text in it can end the element. */
export function inlineJson(data: object): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}
