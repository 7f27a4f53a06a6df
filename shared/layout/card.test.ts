import { describe, expect, it } from 'vitest';
import type { SourceId, StatementId } from '../model/ids.ts';
import type { Source } from '../model/source.ts';
import { createStatement, STATEMENT_KINDS, type Statement } from '../model/statement.ts';
import { measureCard } from './card.ts';
import { CARD_SPACING, CARD_WIDTHS, HEIGHT_STEP } from './card-style.ts';
import { TEXT_STYLES } from './text-style.ts';

const NONE: ReadonlyMap<SourceId, Source> = new Map();
const LONG = 'The threat has grown while missile defence was judged too dear and too slow. ';

function state(text: string, given: Partial<Statement> = {}): Statement {
  return createStatement({
    id: 's1' as StatementId,
    kind: 'claim',
    text,
    at: { x: 0, y: 0 },
    ...given,
  });
}

function makeSource(id: string, title: string): Source {
  return { id: id as SourceId, type: 'report', title, author: [] };
}

describe('measureCard', () => {
  it('gives each kind its width, and heights in steps', () => {
    for (const kind of STATEMENT_KINDS) {
      for (const repeat of [0, 1, 2, 3, 7]) {
        const { size } = measureCard(state(LONG.repeat(repeat), { kind }), NONE);
        expect(size.width).toBe(CARD_WIDTHS[kind]);
        expect(size.height % HEIGHT_STEP).toBe(0);
      }
    }
  });

  it('gives a statement that was only moved the card it had, and no other the wrong one', () => {
    const before = state(LONG);
    const card = measureCard(before, NONE);
    const moved = { ...before, at: { x: 9, y: 9 } };
    expect(measureCard(moved, NONE, before)).toBe(card);
    const rewritten = { ...before, text: `${LONG}${LONG}` };
    expect(measureCard(rewritten, NONE, before)).toEqual(measureCard(state(LONG + LONG), NONE));
    const signed: Statement = { ...before, author: 'Mill' };
    const anew = measureCard({ ...signed }, NONE);
    expect(measureCard(signed, NONE, before)).toEqual(anew);
    expect(measureCard(signed, NONE, before).lines).toBe(card.lines);
    expect(anew).not.toEqual(card);
    const recast: Statement = { ...before, kind: 'evidence' };
    expect(measureCard(recast, NONE, before)).not.toEqual(card);
  });

  it('holds header, text and paddings, and nothing else, on a card without sources', () => {
    const { size, header, lines } = measureCard(state(LONG), NONE);
    expect(lines.length).toBeGreaterThan(1);
    expect(header).toEqual({ x: 16, baseline: 22, width: 244 });
    expect(lines[0]?.baseline).toBe(45);
    expect(size.height).toBe(10 + 16 + 4 + lines.length * 20 + 10);
  });

  it('names who says it on one quiet line above what it cites', () => {
    const cited = { citations: [{ source: 'c' as SourceId }] };
    const sources = new Map([['c' as SourceId, makeSource('c', 'On Liberty')]]);
    const [plain, said] = [
      measureCard(state(LONG, cited), sources),
      measureCard(state(LONG, { ...cited, author: 'John Stuart Mill' }), sources),
    ];
    expect([plain.author, said.author?.text]).toEqual([null, 'John Stuart Mill']);
    expect(said.size.height).toBe(plain.size.height + TEXT_STYLES.label.lineHeight);
    expect(said.author?.baseline).toBeGreaterThan(said.lines.at(-1)?.baseline ?? 0);
    expect(said.author?.baseline).toBeLessThan(said.sources[0]?.baseline ?? 0);
    const long = measureCard(state(LONG, { author: 'Mill '.repeat(40) }), sources);
    expect(long.author?.text).toMatch(/…$/);
    expect(measureCard(state(LONG, { author: ' ' }), sources).author).toBeNull();
  });

  it('keeps every line between the paddings', () => {
    for (const kind of STATEMENT_KINDS) {
      const { size, lines } = measureCard(
        state(`${LONG}日本は敵基地攻撃能力を持つ。`, { kind }),
        NONE,
      );
      for (const line of lines) {
        expect(line.x).toBeGreaterThanOrEqual(CARD_SPACING.left);
        expect(line.x + line.width).toBeLessThanOrEqual(size.width - CARD_SPACING.right);
        expect(line.baseline).toBeLessThan(size.height - CARD_SPACING.bottom);
      }
    }
  });

  it('gives a statement without text one empty line', () => {
    const { lines, size } = measureCard(state(''), NONE);
    expect(lines.map((line) => line.text)).toEqual(['']);
    expect(size.height).toBe(60);
  });

  it('grows with very long text', () => {
    const { lines, size } = measureCard(state(LONG.repeat(26)), NONE);
    expect(lines.length).toBeGreaterThan(40);
    expect(size.height).toBeGreaterThan(lines.length * TEXT_STYLES.body.lineHeight);
  });

  it('sets evidence in from the rule beside it', () => {
    const { lines, quoteRule } = measureCard(state(LONG, { kind: 'evidence' }), NONE);
    expect(quoteRule?.x).toBe(CARD_SPACING.left);
    expect(lines[0]?.x).toBe(CARD_SPACING.left + CARD_SPACING.quoteInset);
    expect(measureCard(state(LONG), NONE).quoteRule).toBeNull();
  });

  it('has that rule at the right of what is read from the right', () => {
    const ARABIC = 'تُظهر دراسة العكس. '.repeat(8);
    const { lines, quoteRule, size } = measureCard(state(ARABIC, { kind: 'evidence' }), NONE);
    const edge = size.width - CARD_SPACING.right;
    expect((quoteRule?.x ?? 0) + (quoteRule?.width ?? 0)).toBe(edge);
    for (const line of lines) {
      expect(line.x + line.width).toBeCloseTo(edge - CARD_SPACING.quoteInset);
      expect(line.x).toBeGreaterThanOrEqual(CARD_SPACING.left);
    }
  });

  it('lists sources under the text, one line each', () => {
    const sources = new Map([['c1' as SourceId, makeSource('c1', 'Defence of Japan')]]);
    const citations = [{ source: 'c1' as SourceId, locator: 'p. 12' }];
    const plain = measureCard(state(LONG), sources);
    const cited = measureCard(state(LONG, { citations }), sources);
    expect(cited.sources.map((line) => line.text)).toEqual(['— Defence of Japan, p. 12']);
    expect(cited.lines).toEqual(plain.lines);
    expect(cited.size.height).toBe(plain.size.height + 24);
  });

  it('cuts a source that is too long, and counts those beyond the third', () => {
    const ids = ['c1', 'c2', 'c3', 'c4', 'c5'] as SourceId[];
    const sources = new Map(ids.map((id) => [id, makeSource(id, `${id} ${LONG}`)]));
    const citations = ids.map((source) => ({ source }));
    const { sources: lines } = measureCard(state('x', { citations }), sources);
    expect(lines.map((line) => line.text.slice(0, 4))).toEqual(['— c1', '— c2', '— c3', '+2']);
    expect(lines[0]?.text).toMatch(/…$/);
    for (const line of lines) expect(line.width).toBeLessThanOrEqual(244);
  });

  it('sets right-to-left text flush with the right padding', () => {
    const { lines, size } = measureCard(state('הרתעה היא מטרה'), NONE);
    for (const line of lines) {
      expect(line.direction).toBe('rtl');
      expect(line.x + line.width).toBeCloseTo(size.width - CARD_SPACING.right, 6);
    }
  });

  it('is the same object until text or a cited source changes', () => {
    const source = makeSource('c1', 'Defence of Japan');
    const statement = state(LONG, { citations: [{ source: source.id }] });
    const first = measureCard(statement, new Map([[source.id, source]]));
    const other = makeSource('c2', 'Other');
    const same = new Map([
      [source.id, source],
      [other.id, other],
    ]);
    expect(measureCard(statement, same)).toBe(first);
    const renamed = new Map([[source.id, { ...source, title: 'White paper' }]]);
    expect(measureCard(statement, renamed).sources[0]?.text).toBe('— White paper');
  });
});
