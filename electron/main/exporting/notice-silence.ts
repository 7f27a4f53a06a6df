/**
 * Resolves once `ms` milliseconds have passed without a sign, counted from now and from when the last sign has been
 * dealt with; never after `ended` is settled.
 */
export function noticeSilence(
  onSign: (act: (seenTo: Promise<unknown>) => void) => void,
  ended: Promise<unknown>,
  ms: number,
): Promise<void> {
  return new Promise((resolve) => {
    let timer = setTimeout(resolve, ms);
    let isOver = false;
    const wait = () => {
      clearTimeout(timer);
      if (!isOver) timer = setTimeout(resolve, ms);
    };
    onSign((seenTo) => {
      clearTimeout(timer);
      seenTo.then(wait, wait);
    });
    const stop = () => {
      isOver = true;
      clearTimeout(timer);
    };
    ended.then(stop, stop);
  });
}
