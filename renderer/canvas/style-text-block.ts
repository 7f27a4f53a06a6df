import type { CSSProperties } from 'react';
import type { CardGeometry } from '../../shared/layout/card-geometry.ts';
import { CARD_SPACING, CARD_TEXT_ROLES } from '../../shared/layout/card-style.ts';
import { FONT_FAMILY_CSS, TEXT_STYLES } from '../../shared/layout/text-style.ts';
import type { StatementKind } from '../../shared/model/statement.ts';

/** Where and how a card sets its text, for what is laid over it. */
export function styleTextBlock(card: CardGeometry, kind: StatementKind): CSSProperties {
  const style = TEXT_STYLES[CARD_TEXT_ROLES[kind]];
  const inset = kind === 'evidence' ? CARD_SPACING.quoteInset : 0;
  const room = card.size.width - CARD_SPACING.left - CARD_SPACING.right - inset;
  const isKorean = KOREAN.test(card.lines.map(({ text }) => text).join(''));
  return {
    left: CARD_SPACING.left + (isTurned(card) ? 0 : inset),
    top: (card.lines[0]?.baseline ?? 0) - style.baseline,
    width: findWidth(card, room),
    height: card.lines.length * style.lineHeight,
    font: `${style.weight} ${style.size}px/${style.lineHeight}px ${FONT_FAMILY_CSS}`,
    // As lines are broken; it would take the breaks from Japanese and Chinese.
    wordBreak: isKorean ? 'keep-all' : 'normal',
  };
}

/**
 * A field fills each line as far as it goes; a card breaks some texts more evenly. In a field as wide as the longest
 * of the card's lines, the first words of each line still do not fit on the line before.
 */
function findWidth(card: CardGeometry, room: number): number {
  const { lines } = card;
  // What is read from the right stands at the right of all the room.
  if (lines.length < 2 || isTurned(card)) return room;
  return Math.min(room, Math.ceil(Math.max(...lines.map(({ width }) => width))) + ROUNDING);
}

/** Whether a card's text is read from the right. */
function isTurned({ lines }: CardGeometry): boolean {
  return lines.some(({ direction }) => direction === 'rtl');
}

// By how much a browser may find a line longer.
const ROUNDING = 1;

const KOREAN =
  /^[^\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}]*\p{sc=Hang}[^\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}]*$/u;
