import { findClearSide, type TipSide } from './find-clear-side.ts';

interface TipWords {
  /** None for an element that has nothing to tell. */
  readonly text: string | undefined;
  /** Keys as people read them, such as "Ctrl+E". */
  readonly keys?: string | undefined;
  /** What else there is to say, on a line of its own. */
  readonly remark?: string | undefined;
  /** Where it is shown if there is room and no control stands there. Default: as `tipSide` has it around, else below. */
  readonly side?: TipSide | undefined;
  /** The text stands in the element, and is told only where it is not shown whole. */
  readonly isOnlyIfCut?: true;
}

/** What the pointer or the focus brings out beside an element; an element that waits for it costs nothing more. */
export interface Tip extends Pick<TipWords, 'keys' | 'remark'> {
  readonly text: string;
  readonly anchor: Element;
  readonly side: TipSide;
}

const ANCHOR = '[data-tip]';

/** Gives an element a tip. It says nothing to screen readers, which have the element's name and description. */
export function tip({ text, keys, remark, side, isOnlyIfCut }: TipWords) {
  return {
    'data-tip': text,
    'data-tip-keys': keys,
    'data-tip-remark': remark,
    'data-tip-side': side,
    'data-tip-if-cut': isOnlyIfCut,
  };
}

/** Has the tips of all within an element shown at this side. */
export function tipSide(side: TipSide) {
  return { 'data-tip-side': side };
}

export function findAnchor(target: EventTarget | null): Element | null {
  const element = target instanceof Element ? target : null;
  const anchor = element?.closest(ANCHOR) ?? null;
  return anchor?.getAttribute('data-tip') === '' ? null : anchor;
}

/**
 * The tip for what the focus has come to: its own, or that of the heading of a section just entered, which the focus
 * itself never comes to.
 */
export function findFocusAnchor({ target, relatedTarget }: FocusEvent): Element | null {
  const own = findAnchor(target);
  if (own !== null || !(target instanceof Element)) return own;
  const section = target.closest('section[aria-labelledby]');
  if (section === null || (relatedTarget instanceof Node && section.contains(relatedTarget)))
    return null;
  return findAnchor(document.getElementById(section.getAttribute('aria-labelledby') ?? ''));
}

/** Null where there is nothing to tell. */
export function readTip(anchor: Element): Tip | null {
  if (anchor.hasAttribute('data-tip-if-cut') && !isCut(anchor)) return null;
  const read = (name: string) => anchor.getAttribute(name) ?? undefined;
  const side = anchor.closest('[data-tip-side]')?.getAttribute('data-tip-side') ?? 'bottom';
  return {
    anchor,
    side: findClearSide(anchor, side as TipSide),
    text: read('data-tip') ?? '',
    keys: read('data-tip-keys'),
    remark: read('data-tip-remark'),
  };
}

function isCut(anchor: Element): boolean {
  return [anchor, ...anchor.querySelectorAll('*')].some(
    (part) =>
      (part.scrollWidth > part.clientWidth || part.scrollHeight > part.clientHeight) &&
      getComputedStyle(part).overflow.includes('hidden'),
  );
}
