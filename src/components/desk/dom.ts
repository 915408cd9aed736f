/** Small things that the controls of the desk need of the page. */
let count = 0;

/** An id that no other element of the page has. */
export function newId(): string {
  count += 1;
  return `periksa-${count}`;
}

/** Waits until nothing has been asked for `delay` milliseconds. */
export function debounced(delay: number, act: () => void): () => void {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = window.setTimeout(act, delay);
  };
}
