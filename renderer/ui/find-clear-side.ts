export type TipSide = 'top' | 'bottom' | 'left' | 'right';

const CONTROLS = 'button, select, input, textarea, a[href], [tabindex]';
const OTHERS: readonly TipSide[] = ['bottom', 'top', 'right', 'left'];

/** Where a tip of an element covers none of the controls that stand beside it: at the wished side, if it is clear. */
export function findClearSide(anchor: Element, wished: TipSide): TipSide {
  const own = anchor.getBoundingClientRect();
  const siblings = [...(anchor.parentElement?.children ?? [])]
    .filter((each) => each !== anchor && each.matches(CONTROLS))
    .map((each) => each.getBoundingClientRect())
    .filter(({ width }) => width > 0);
  const isClear = (side: TipSide) => !siblings.some((sibling) => liesAt(side, own, sibling));
  return [wished, ...OTHERS].find(isClear) ?? wished;
}

/** Whether a tip at that side would cover it; above and below, it is wider than what it speaks of. */
function liesAt(side: TipSide, own: DOMRect, other: DOMRect): boolean {
  if (side === 'top') return other.bottom <= own.top;
  if (side === 'bottom') return other.top >= own.bottom;
  if (other.bottom <= own.top || other.top >= own.bottom) return false;
  return side === 'left' ? other.right <= own.left : other.left >= own.right;
}
