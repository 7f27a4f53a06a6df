/** Resolves once `ms` milliseconds have gone by without a sign, counted from now on; never once `ended` is settled. */
export function noticeSilence(
  onSign: (act: () => void) => void,
  ended: Promise<unknown>,
  ms: number,
): Promise<void> {
  return new Promise((resolve) => {
    let timer = setTimeout(resolve, ms);
    let isOver = false;
    onSign(() => {
      clearTimeout(timer);
      if (!isOver) timer = setTimeout(resolve, ms);
    });
    const stop = () => {
      isOver = true;
      clearTimeout(timer);
    };
    ended.then(stop, stop);
  });
}
