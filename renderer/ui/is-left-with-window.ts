import type { FocusEvent } from 'react';

/**
 * Whether an element has lost the focus because the whole window has: it gets it back with the window, and nothing
 * ends until then.
 */
export function isLeftWithWindow({ currentTarget }: FocusEvent): boolean {
  return currentTarget.ownerDocument.activeElement === currentTarget;
}
