/** Lets the browser draw and answer the reader before work goes on: long work is done in turns. */
export function nextTurn(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}
