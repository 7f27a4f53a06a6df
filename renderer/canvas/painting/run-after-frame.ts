/**
 * Runs something as the next task, so after the frame that is being made if called in one; gives how to call it
 * off. Timers come later: after fonts, files and whatever else the frame has kept waiting.
 */
export function runAfterFrame(act: () => void): () => void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    act();
  };
  port2.postMessage(null);
  return () => port1.close();
}
