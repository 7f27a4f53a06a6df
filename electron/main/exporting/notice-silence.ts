/**
 * Resolves once `ms` milliseconds have gone by without a sign, counted from now on and from when a sign has been
 * seen to; never once `ended` is settled.
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
