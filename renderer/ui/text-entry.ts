const TEXT_ENTRY =
  'textarea, input:not([type="range"], [type="radio"], [type="checkbox"]), [contenteditable="true"]';

/** Whether text is written in an element: it then has keys and an undo of its own. */
export function isTextEntry(target: EventTarget | null): target is HTMLElement {
  return target instanceof Element && target.closest(TEXT_ENTRY) !== null;
}
