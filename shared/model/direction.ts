/**
 * How the cards of a map are arranged: targets above their replies; targets left of them; or what
 * speaks for the motion on the left of it and what speaks against it on the right.
 */
export type Direction = 'top-down' | 'left-right' | 'for-against';

/** Every direction, the default first. */
export const DIRECTIONS: readonly Direction[] = ['top-down', 'left-right', 'for-against'];

/** The direction of a map that names none. */
export const DEFAULT_DIRECTION: Direction = 'top-down';
