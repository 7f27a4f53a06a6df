/**
 * For what asks where the focus is to begin: puts it there, and answers that nothing is left to do; where there
 * is no such element, that the usual one is to have it. Left to the asker it would come a frame later, and what
 * is typed until then would go to what had it before.
 */
export function focusAtOnce(element: HTMLElement | null): boolean {
  element?.focus();
  return element === null;
}
