import { describe, expect, it } from 'vitest';
import { createRandom } from '../../base/random.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { SourceId, StatementId } from '../../model/ids.ts';
import { readNotation } from '../../model/notation.ts';
import { createRandomMap } from '../../model/random-map.ts';
import type { Citation, Statement } from '../../model/statement.ts';
import type { RuleId } from './finding.ts';
import { RULE_IDS, reviewInSteps, reviewMap } from './review-map.ts';
import { findIslands } from './rules/island.ts';

/** What one rule finds, each finding as the ids it points at. */
function find(rule: RuleId, map: ArgumentMap | string): readonly string[] {
  return reviewMap(typeof map === 'string' ? readNotation(map) : map)
    .filter((finding) => finding.rule === rule)
    .map(({ places }) => places.map(({ id }) => id).join(' '));
}

function cite(map: ArgumentMap, id: string, ...citations: readonly Citation[]): ArgumentMap {
  const statement = map.statements.get(id as StatementId) as Statement;
  const statements = new Map(map.statements).set(statement.id, { ...statement, citations });
  return { ...map, statements };
}

/** Rows of: what the map is, the map, and what the rule finds in it. */
type Row = readonly [string, string, readonly string[]];

const STRUCTURE: Readonly<Partial<Record<RuleId, readonly Row[]>>> = {
  'no-opposition': [
    ['only reasons', 'motion M\nr supports M', ['M']],
    ['an objection', 'motion M\nr supports M\no attacks M', []],
    ['an objection to a reason', 'motion M\nr supports M\no attacks r', []],
    ['an undercut', 'motion M\nr supports M as a\nu attacks a', []],
    ['the motion alone', 'motion M', []],
    ['no motion', 'r supports c', []],
    ['an objection that leads elsewhere', 'motion M\nr supports M\no attacks x', ['M']],
  ],
  'no-support': [
    ['only objections', 'motion M\no attacks M', ['M']],
    ['an objection to the only objection', 'motion M\no attacks M\np attacks o', []],
  ],
  'circular-support': [
    ['two that support each other', 'a supports b\nb supports a', ['a b']],
    [
      'a ring of three',
      'motion M\na supports M\nb supports a\nc supports b\na supports c',
      ['a b c'],
    ],
    ['two rings', 'a supports b\nb supports a\nc supports d\nd supports c', ['a b', 'c d']],
    ['a ring with an attack in it', 'a supports b\nb attacks a', []],
    ['two that attack each other', 'a attacks b\nb attacks a', []],
    ['a diamond', 'a supports b\na supports c\nb supports d\nc supports d', []],
    ['a ring by way of a co-premise', 'a + b supports c\nc supports b', ['b c']],
    [
      'a backing that leans on the conclusion',
      'r supports c as x\nb supports x\nc supports b',
      ['b c'],
    ],
    ['a conclusion that backs a reason for itself', 'r supports c as x\nc supports x', ['c']],
    ['an undercut from the conclusion', 'r supports c as x\nb attacks x\nc supports b', []],
  ],
  'for-and-against': [
    [
      'a reason for two sides',
      'motion M\np supports M\nq attacks M\nr supports p\nr supports q',
      ['r'],
    ],
    ['what lies beneath it', 'motion M\nr supports M\nr attacks M as x\ne supports r', ['r']],
    ['a rebuttal that is a reason as well', 'motion M\nr supports M\no attacks M\nr attacks o', []],
    ['mutual attack', 'motion M\nf supports M\ng attacks M\nf attacks g\ng attacks f', []],
    [
      'an undercut of both sides',
      'motion M\np supports M as a\nq attacks M as b\nu attacks a\nu attacks b',
      ['u'],
    ],
  ],
  island: [
    ['a statement by itself', 'motion M\nr supports M\nclaim x', ['x']],
    ['a group', 'motion M\nx supports y\nz attacks x', ['y x z']],
    ['two groups', 'motion M\nx supports y\nclaim z', ['y x', 'z']],
    ['an undercut is tied', 'motion M\nr supports M as a\nu attacks a', []],
    ['what the same reason supports is tied', 'motion M\nr supports M\nr supports x', []],
    ['no motion', 'x supports y', []],
  ],
  'unanswered-objection': [
    ['one', 'motion M\no attacks M', ['o']],
    ['with a rebuttal', 'motion M\no attacks M\nr attacks o', []],
    ['with an undercut', 'motion M\no attacks M as a\nu attacks a', []],
    ['to a reason', 'motion M\nr supports M\no attacks r', ['o']],
    ['an undercut of a reason', 'motion M\nr supports M as a\nu attacks a', ['u']],
    ['an undercut of an objection is an answer', 'motion M\no attacks M as a\nu attacks a', []],
    ['of co-premises, one of them attacked', 'motion M\no + p attacks M\nr attacks p', []],
    ['of co-premises', 'motion M\no + p attacks M', ['o p']],
    ['to a position against', 'motion M\nposition P\nP attacks M\no attacks P', ['o']],
  ],
  'reason-without-evidence': [
    ['a bare reason', 'motion M\nr supports M', ['r']],
    ['a reason with evidence', 'motion M\nr supports M\nevidence e\ne supports r', []],
    ['a reason with a reason', 'motion M\nr supports M\ns supports r', ['s']],
    ['an objection', 'motion M\no attacks M', []],
    ['a position', 'motion M\nposition P\nP supports M', []],
  ],
  'evidence-without-citation': [['bare evidence', 'motion M\nevidence e\ne supports M', ['e']]],
};

const WORDING: Readonly<Partial<Record<RuleId, readonly Row[]>>> = {
  question: [
    ['a question', 'claim a "Is it safe?"', ['a']],
    ['in quotation marks', 'claim a "“Is it safe?”"', ['a']],
    ['in Japanese', 'claim a "宿題は必要ですか。"', ['a']],
    ['in Japanese, full width', 'claim a "宿題は要る？"', ['a']],
    ['a statement', 'claim a "It is safe."', []],
    ['a statement about a question', 'claim a "Whether it is safe is open."', []],
    ['a Japanese statement', 'claim a "宿題は必要です。"', []],
  ],
  'several-claims': [
    ['two sentences', 'claim a "It is cheap. It is safe."', ['a']],
    ['a reason within', 'claim a "It is safe because it is tested."', ['a']],
    ['a conclusion within', 'claim a "It is tested and therefore safe."', ['a']],
    ['a Japanese reason within', 'claim a "安全なので、買うべきだ。"', ['a']],
    ['two Japanese sentences', 'claim a "安い。安全だ。"', ['a']],
    ['one sentence', 'claim a "It is cheap and safe, e.g. at night."', []],
    ['evidence at length', 'evidence a "It rose. It fell."', []],
    ['"from" in Japanese', 'claim a "東京から大阪まで近い。"', []],
  ],
  'hidden-premise': [
    [
      'a conclusion out of a hat',
      'motion M "Schools should stop giving homework."\nclaim r "Children sleep badly."\nr supports M as x',
      ['x'],
    ],
    [
      'co-premises that bring its words',
      'motion M "Schools should stop homework."\nclaim r "Homework costs sleep."\nclaim s "Schools should stop whatever costs sleep."\nr + s supports M',
      [],
    ],
    ['evidence', 'claim c "Prices rise."\nevidence e "Bread was dearer in May."\ne supports c', []],
    ['an objection', 'claim c "Prices rise."\nclaim o "Nobody buys bread."\no attacks c', []],
    [
      'the words in another form',
      'claim c "Deterring works."\nclaim r "Threats deterred him, and it worked."\nr supports c',
      [],
    ],
    [
      'in Japanese',
      'claim c "学校は宿題を廃止すべきだ。"\nclaim r "子供は眠い。"\nr supports c as x',
      ['x'],
    ],
  ],
  'undercut-or-rebuttal': [
    [
      'a denial of the premise',
      'claim c "Buses win."\nclaim r "The trains are late."\nr supports c as x\nclaim u "The trains are not late."\nu attacks x as y',
      ['y r'],
    ],
    [
      'a denial of the conclusion',
      'claim c "The buses are cheap."\nclaim r "Fuel costs little."\nr supports c as x\nclaim u "Buses are never cheap."\nu attacks x as y',
      ['y c'],
    ],
    [
      'doubt about the step',
      'claim c "The buses are cheap."\nclaim r "Fuel costs little."\nr supports c as x\nclaim u "Fuel is not what drives fares."\nu attacks x',
      [],
    ],
  ],
};

const ROWS = Object.entries({ ...STRUCTURE, ...WORDING }).flatMap(([rule, rows]) =>
  rows.map((row) => [rule as RuleId, ...row] as const),
);

describe('reviewMap', () => {
  it('finds no fault with what is still to be written, and with the rest as ever', () => {
    const outline = 'motion M "We should do [this]"\nclaim r "Because [of that]"\nr supports M';
    expect(reviewMap(readNotation(outline))).toEqual([]);
    const begun = 'motion M "We should act"\nclaim r "Because [of that]"\nr supports M';
    expect(reviewMap(readNotation(begun)).map(({ rule }) => rule)).toEqual(['no-opposition']);
  });

  it.each(ROWS)('%s: %s', (rule, _what, notation, found) => {
    expect(find(rule, notation)).toEqual(found);
  });

  const TWO_GROUNDS = readNotation(
    'motion M\nevidence e\nevidence f\ne supports M\nf supports M\no attacks M',
  );
  const source = 'report' as SourceId;

  it('source-counted-twice: two grounds from one place', () => {
    const page = { source, locator: 'p. 4' };
    const same = cite(cite(TWO_GROUNDS, 'e', page), 'f', page, { source, locator: 'p. 9' });
    expect(find('source-counted-twice', same)).toEqual(['e f']);
    const [finding] = reviewMap(same).filter(({ rule }) => rule === 'source-counted-twice');
    expect(finding?.terms).toEqual(['report, p. 4']);
  });

  it('source-counted-twice: tells the place as it is written first', () => {
    const [first, second] = [' P7', 'p７'].map((locator) => ({
      source,
      locator,
    }));
    if (!(first && second)) throw new Error('Two places are needed');
    const two = cite(cite(TWO_GROUNDS, 'e', first), 'f', second);
    const [finding] = reviewMap(two).filter(({ rule }) => rule === 'source-counted-twice');
    expect(finding?.terms).toEqual(['report, P7']);
  });

  it('source-counted-twice: not two places, two relations, or two premises of one argument', () => {
    const page = { source, locator: 'p. 4' };
    const two = cite(cite(TWO_GROUNDS, 'e', page), 'f', { source, locator: 'p. 9' });
    expect(find('source-counted-twice', two)).toEqual([]);
    const both = cite(cite(TWO_GROUNDS, 'e', page), 'o', page);
    expect(find('source-counted-twice', both)).toEqual([]);
    const joint = readNotation('motion M\nevidence e\nevidence f\ne + f supports M');
    expect(find('source-counted-twice', cite(cite(joint, 'e', page), 'f', page))).toEqual([]);
  });

  it('evidence-without-citation and reason-without-evidence: not what cites a source', () => {
    const map = readNotation('motion M\nevidence e\nr supports M\ne supports M');
    const cited = cite(cite(map, 'e', { source }), 'r', { source });
    expect(find('evidence-without-citation', cited)).toEqual([]);
    expect(find('reason-without-evidence', cited)).toEqual([]);
  });

  it('does not apply the rules that the map mutes', () => {
    const map = readNotation('motion M\nr supports M');
    const muted = { ...map, details: { ...map.details, mutedRules: ['no-opposition'] } };
    expect(reviewMap(map).map(({ rule }) => rule)).toEqual([
      'no-opposition',
      'reason-without-evidence',
    ]);
    expect(reviewMap(muted).map(({ rule }) => rule)).toEqual(['reason-without-evidence']);
  });

  it('answers any map, with places that are in it, rule by rule', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const map = createRandomMap(createRandom(seed), { statements: 80 });
      const findings = reviewMap(map);
      for (const { places, rule } of findings) {
        expect(RULE_IDS).toContain(rule);
        for (const { kind, id } of places) {
          const table: ReadonlyMap<string, unknown> =
            kind === 'statement' ? map.statements : map.arguments;
          expect(table.has(id)).toBe(true);
        }
      }
      const order = findings.map(({ rule }) => RULE_IDS.indexOf(rule));
      expect(order).toEqual([...order].sort((one, other) => one - other));
    }
  });
});

describe('the islands of a large map', () => {
  const count = 20_000;
  const numbered = (line: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => line(at));

  it.each([
    ['statements that nothing ties to the motion', numbered((at) => `claim s${at}`), count],
    [
      'undercuts each of which attacks the one before',
      ['r supports M as a0', ...numbered((at) => `u${at} attacks a${at} as a${at + 1}`)],
      0,
    ],
  ])('are as many as there should be: %s', (_what, lines, islands) => {
    expect(findIslands(readNotation(['motion M', ...lines].join('\n')))).toHaveLength(islands);
  });
});

describe('a review in steps', () => {
  it('finds what one at once does', () => {
    const map = createRandomMap(createRandom(7), { statements: 120 });
    const steps = reviewInSteps(map);
    let step = steps.next();
    let count = 0;
    for (; step.done !== true; step = steps.next()) count += 1;
    expect(step.value).toEqual(reviewMap(map));
    expect(step.value.length).toBeGreaterThan(0);
    expect(count).toBeGreaterThan(RULE_IDS.length / 2);
  });
});
