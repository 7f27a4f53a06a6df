/** A press with the mouse leaves the focus on the canvas, so that its keys go on working. */
export function keepFocus(event: { preventDefault: () => void }): void {
  event.preventDefault();
}
