/**
 * Runs a task once at a time: calls that come meanwhile are one more run when it has ended. So a keystroke is answered
 * at once where searching is quick, and does not queue behind letters that are already outdated where it is slow.
 */
export function inTurn(task: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let again = false;
  const run = async (): Promise<void> => {
    do {
      again = false;
      await task();
    } while (again);
  };
  return () => {
    again = true;
    running ??= run().finally(() => (running = undefined));
    return running;
  };
}
