import { describe, expect, it } from 'vitest';
import { parseMap } from '../format/parse.ts';
import { type Argument, isUndercut } from '../model/argument.ts';
import type { StatementId } from '../model/ids.ts';
import { findMotionId } from '../model/queries/find-motion.ts';
import { argumentsFrom, argumentsOn } from '../model/queries/index-arguments.ts';
import { listPositions, positionsOf } from '../model/queries/positions.ts';
import { rolesOf } from '../model/queries/roles.ts';
import { sidesOf } from '../model/queries/sides.ts';
import type { Statement } from '../model/statement.ts';
import { SAMPLES } from './catalogue.ts';

const ADDED = 'added for balance';
/** "P7", "P6–7" or "P2, P9", and what the article draws on there: "P4, LDP proposal". */
const PARAGRAPHS = /^P\d+(–\d+)?(, P\d+(–\d+)?)*(, [\p{L} ]+)?$/u;
const LAST_PARAGRAPH = 13;

const outcome = parseMap(SAMPLES[0]?.texts.en.text ?? '');
if (outcome.kind !== 'map') throw new Error(outcome.problems[0].words.key);
const map = outcome.map;
const statements = [...map.statements.values()];
const positions = listPositions(map);

function isFromArticle({ citations }: Statement): boolean {
  return citations.length > 0;
}

/** The arguments made in a position's name, other than its own on the motion. */
function argumentsIn(position: StatementId): readonly Argument[] {
  const speakers = positionsOf(map);
  return [...map.arguments.values()].filter(
    ({ premises }) =>
      !premises.includes(position) &&
      premises.some((id) => speakers.get(id)?.includes(position) === true),
  );
}

describe('the map on strike capability', () => {
  it('has 25 to 40 statements', () => {
    expect(statements.length).toBeGreaterThanOrEqual(25);
    expect(statements.length).toBeLessThanOrEqual(40);
  });

  it('rests each statement on paragraphs of the article or says that it was added', () => {
    for (const statement of statements) {
      expect(statement.tags.includes(ADDED), statement.id).toBe(!isFromArticle(statement));
    }
  });

  it('names paragraphs that the article has', () => {
    for (const { id, citations } of statements) {
      for (const { source, locator = '' } of citations) {
        expect(source).toBe('article');
        expect(locator, id).toMatch(PARAGRAPHS);
        for (const [number] of locator.matchAll(/\d+/g)) {
          expect(Number(number), id).toBeGreaterThanOrEqual(1);
          expect(Number(number), id).toBeLessThanOrEqual(LAST_PARAGRAPH);
        }
      }
    }
  });

  it('calls evidence only what the article reports', () => {
    const evidence = statements.filter(({ kind }) => kind === 'evidence');
    expect(evidence.length).toBeGreaterThanOrEqual(8);
    expect(evidence.filter((statement) => !isFromArticle(statement))).toEqual([]);
  });

  it('tells the reader whose case the article favours and what was added', () => {
    expect(map.details.description).toContain('more room');
    expect(map.details.description).toContain(ADDED);
  });

  it('has two positions for the motion and two against', () => {
    const sides = positions.map((id) => sidesOf(map).get(id));
    expect(sides).toEqual(['for', 'for', 'against', 'against']);
  });

  it('connects every statement to the motion', () => {
    for (const [id, side] of sidesOf(map)) {
      expect(side === 'neither', id).toBe(id === findMotionId(map));
    }
  });

  it('gives both sides about as many statements', () => {
    const sides = [...sidesOf(map).values()];
    const forIt = sides.filter((side) => side === 'for').length;
    const against = sides.filter((side) => side === 'against').length;
    expect(Math.abs(forIt - against)).toBeLessThanOrEqual(4);
  });
});

describe.each(positions)('under the position on %s', (position) => {
  const own = argumentsIn(position);

  it('someone argues for it and someone against it', () => {
    const relations = new Set(argumentsOn(map, position).map(({ relation }) => relation));
    expect(relations).toEqual(new Set(['supports', 'attacks']));
  });

  it('something from the article backs a reason', () => {
    const backed = own.filter(({ relation }) => relation === 'supports');
    const premises = backed.flatMap((argument) => argument.premises);
    expect(premises.some((id) => map.statements.get(id)?.kind === 'evidence')).toBe(true);
  });

  it('some premises count only together', () => {
    expect(own.some(({ premises }) => premises.length > 1)).toBe(true);
  });

  it('an undercut attacks the step of an argument', () => {
    expect(own.some(isUndercut)).toBe(true);
  });

  it('a rebuttal answers an objection', () => {
    const premises = own.flatMap((argument) => argument.premises);
    expect(premises.some((id) => rolesOf(map, id).includes('rebuttal'))).toBe(true);
  });

  it('an undercut denies one step and none of its premises', () => {
    for (const { id, premises, target } of own.filter(isUndercut)) {
      const attacked = [...map.arguments.values()].find((argument) => argument.id === target.id);
      for (const premise of premises) {
        expect(attacked?.premises, id).not.toContain(premise);
        expect(argumentsFrom(map, premise), id).toHaveLength(1);
      }
    }
  });
});
