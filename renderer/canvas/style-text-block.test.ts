import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureCard } from '../../shared/layout/card.ts';
import { CARD_TEXT_ROLES } from '../../shared/layout/card-style.ts';
import { openText } from '../../shared/layout/text/break-lines.ts';
import type { StatementId } from '../../shared/model/ids.ts';
import { createStatement, STATEMENT_KINDS } from '../../shared/model/statement.ts';
import { styleTextBlock } from './style-text-block.ts';

const WORDS = ['a', 'of', 'tax', 'uniforms', 'differences', 'self-interested', '二〇二〇', '攀比'];

describe('the field in which a statement is written', () => {
  it('breaks lines where the card does, which fills some of them less', () => {
    const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(text, fc.constantFrom(...STATEMENT_KINDS), (words, kind) => {
        const statement = createStatement({
          id: 's' as StatementId,
          kind,
          text: words.join(' '),
          at: { x: 0, y: 0 },
        });
        const card = measureCard(statement, new Map());
        const { width } = styleTextBlock(card, kind);
        const lines = openText(statement.text, CARD_TEXT_ROLES[kind])(Number(width));
        expect(lines.map((line) => line.text)).toEqual(card.lines.map((line) => line.text));
      }),
      { seed: 20_261_128, numRuns: 300 },
    );
  });

  it('takes all the room of the card for one line, to which more can be written', () => {
    const at = { x: 0, y: 0 };
    const short = createStatement({ id: 's' as StatementId, kind: 'claim', text: 'Fair.', at });
    expect(Number(styleTextBlock(measureCard(short, new Map()), 'claim').width)).toBe(244);
  });

  it('lies over the lines of quoted text, from whichever side they are read', () => {
    for (const text of ['Fair.', 'عادل.']) {
      const at = { x: 0, y: 0 };
      const quoted = createStatement({ id: 's' as StatementId, kind: 'evidence', text, at });
      const card = measureCard(quoted, new Map());
      const style = styleTextBlock(card, 'evidence');
      const [line] = card.lines;
      if (line === undefined) throw new Error('The card has a line');
      const [left, right] = [Number(style.left), Number(style.left) + Number(style.width)];
      if (line.direction === 'rtl') expect(line.x + line.width).toBeCloseTo(right);
      else expect(line.x).toBe(left);
      expect(right - left).toBe(232);
    }
  });
});
