/** Whether the focus is in the tree that a line stands in. */
export function holdsFocus(line: HTMLElement | null): boolean {
  return line?.closest('[role=tree]')?.contains(document.activeElement) === true;
}
