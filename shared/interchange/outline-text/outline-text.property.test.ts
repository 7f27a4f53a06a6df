import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../base/random.ts';
import type { Argument } from '../../model/argument.ts';
import { type ArgumentMap, createMap } from '../../model/argument-map.ts';
import { checkMap } from '../../model/check-map.ts';
import type { Fragment } from '../../model/fragment.ts';
import type { ArgumentId, MapId, SourceId, StatementId } from '../../model/ids.ts';
import { readNotation } from '../../model/notation.ts';
import { cutFragment } from '../../model/queries/cut-fragment.ts';
import { readingOrder } from '../../model/queries/outline.ts';
import { createRandomMap } from '../../model/random-map.ts';
import type { Source } from '../../model/source.ts';
import { createStatement, STATEMENT_KINDS, type Statement } from '../../model/statement.ts';
import { countLosses, type OutlineLosses } from './count-losses.ts';
import { WRITTEN_WORDS } from './labels.ts';
import { readOutlineText } from './read-outline-text.ts';
import { writeOutlineText } from './write-outline-text.ts';

const runs = { seed: 20_201_206, numRuns: 200 };

const PLAIN = readNotation('motion m\n a supports m');

function edit(patch: Partial<Statement>): ArgumentMap {
  const [motion] = PLAIN.statements.values();
  if (motion === undefined) throw new Error('The map has no statement');
  return {
    ...PLAIN,
    statements: new Map(PLAIN.statements).set(motion.id, {
      ...motion,
      ...patch,
    }),
  };
}

function withSource(patch: Partial<Source>, isCited = false): ArgumentMap {
  const source = {
    id: 'c' as SourceId,
    type: 'document',
    title: 'Report',
    author: [],
    ...patch,
  };
  const map = edit(isCited ? { citations: [{ source: source.id }] } : {});
  return { ...map, sources: new Map([[source.id, source]]) };
}

/** What an argument does, by the names of what it joins; one that it speaks to goes by its last premise. */
function tell(
  map: ArgumentMap,
  { premises, relation, target }: Pick<Argument, 'premises' | 'relation' | 'target'>,
  names: ReadonlyMap<string, string> = new Map(),
): string {
  const on = map.arguments.get(target.id as ArgumentId);
  const [last] = on?.premises.slice(-1) ?? [];
  const spokenTo =
    on === undefined || last === undefined
      ? (names.get(target.id) ?? target.id)
      : tell(map, { ...on, premises: [last] }, names);
  return `${premises.map((id) => names.get(id) ?? id)} ${relation} (${spokenTo})`;
}

const seeds = fc.integer({ min: 0, max: 0xffffffff });

const piece = fc.oneof(
  fc.constantFrom('- ', '+ ', '* ', '1. ', '1.2. ', '# ', '### ', '\t', '    ', '  ', '\u3000'),
  fc.constantFrom(
    '• ',
    '・',
    '○',
    '×',
    '（１）',
    '１．',
    '①',
    'a. ',
    'A. ',
    'B. ',
    'i. ',
    'ア．',
    'o\t',
  ),
  fc.constantFrom(
    'Pros:',
    '## Cons',
    '**Con 2:** ',
    '[Pro] ',
    '【反対】',
    '**',
    '*',
    '__',
    '---',
    '> ',
  ),
  fc.constantFrom('\n', '\r\n', '\n\n', '\u2028', '\n  ', '\n    '),
  fc.constantFrom('Pro: ', 'Con:', 'But: ', 'And: ', 'Undercut: ', 'Backing: ', '反論：', '[x] '),
  fc.constantFrom('-> See 1.', '-> See 1.2.', '\nSources:\n', '[1] ', '[1]', '[2] https://x.org'),
  fc.constantFrom('Motion: ', 'Evidence: ', 'Source: ', 'Note: ', 'Claim: ', 'Source:'),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom('Taxes fall.', '増税は必要だ。'),
);
const texts = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

describe('readOutlineText', () => {
  it('makes a sound map of any text', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary', maxLength: 60 })), (text) => {
        const { map, attacking } = readOutlineText(text);
        expect(checkMap(map)).toEqual([]);
        expect([...attacking].every((id) => map.statements.has(id))).toBe(true);
      }),
      runs,
    );
  });

  it('reads what was written of what it read: once in the form, always in the form', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = writeOutlineText(readOutlineText(text));
        expect(writeOutlineText(readOutlineText(once))).toBe(once);
      }),
      runs,
    );
  });
});

const languages = fc.constantFrom<keyof typeof WRITTEN_WORDS>('en', 'ja');

describe('writeOutlineText', () => {
  it('keeps what a statement says, whatever it looks like', () => {
    const kinds = fc.constantFrom(...STATEMENT_KINDS);
    fc.assert(
      fc.property(texts, kinds, fc.boolean(), languages, (text, kind, isAttack, language) => {
        const statement = createStatement({
          id: 's' as StatementId,
          kind,
          text,
          at: { x: 0, y: 0 },
        });
        const map = createMap('m' as MapId, { statements: [statement] });
        const attacking = new Set(isAttack ? [statement.id] : []);
        const back = readOutlineText(writeOutlineText({ map, attacking }, WRITTEN_WORDS[language]));
        const [only, ...others] = back.map.statements.values();
        const said = text.replace(/[\s\u0085]+/gu, ' ').trim();
        expect([only?.kind, only?.text, others.length]).toEqual([kind, said, 0]);
        expect(back.attacking.size).toBe(attacking.size);
      }),
      { ...runs, numRuns: 500 },
    );
  });

  it('is read back as the same outline where every statement speaks to one thing', () => {
    fc.assert(
      fc.property(seeds, languages, (seed, language) => {
        const words = WRITTEN_WORDS[language];
        const text = writeOutlineText(drawPart(seed, keepTree), words);
        expect(writeOutlineText(readOutlineText(text), words)).toBe(text);
      }),
      runs,
    );
  });

  it('settles, for any part of any map, once it has been read back', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const once = writeOutlineText(readOutlineText(writeOutlineText(drawPart(seed))));
        expect(writeOutlineText(readOutlineText(once))).toBe(once);
      }),
      runs,
    );
  });
});

describe('countLosses', () => {
  it('counts as links exactly the arguments that are not read back', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { map } = drawPart(seed);
        const back = readOutlineText(writeOutlineText({ map, attacking: new Set() })).map;
        const order = readingOrder(map);
        // Statements are read back in the order in which they are written.
        const names = new Map([...back.statements.keys()].map((id, at) => [id, order[at] ?? id]));
        const read = [...back.arguments.values()].map((each) => tell(back, each, names));
        const kept = [...map.arguments.values()].filter((each) => {
          const at = read.indexOf(tell(map, each));
          return at >= 0 && read.splice(at, 1).length > 0;
        });
        expect(countLosses(map).links).toBe(map.arguments.size - kept.length);
      }),
      runs,
    );
  });

  it.each<[string, ArgumentMap, Partial<OutlineLosses>]>([
    ['nothing of a plain map', PLAIN, {}],
    [
      'a co-premise that stands elsewhere',
      readNotation('a supports b\n c + a supports d'),
      { links: 1 },
    ],
    [
      'what is said of the map',
      {
        ...PLAIN,
        details: {
          ...PLAIN.details,
          title: 'T',
          description: 'D',
          mutedRules: ['island'],
        },
      },
      { details: 3 },
    ],
    [
      'ways of seeing it',
      {
        ...PLAIN,
        details: {
          ...PLAIN.details,
          lenses: [{ name: 'A hawk', weights: [] }],
        },
      },
      { lenses: 1 },
    ],
    ['a range of credence', edit({ credenceRange: { low: 0.4, high: 0.6 } }), { credences: 1 }],
    ['a source that nothing cites', withSource({}), { sources: 1 }],
    ['remarks on a source', withSource({ note: 'Doubtful' }, true), { sources: 1 }],
    ['nothing of a source that is cited by its title', withSource({}, true), {}],
  ])('counts %s', (_name, map, expected) => {
    const lost = Object.entries(countLosses(map)).filter(([, count]) => count > 0);
    expect(Object.fromEntries(lost)).toEqual(expected);
  });
});

function drawPart(seed: number, prune = (map: ArgumentMap) => map): Fragment {
  const random = createRandom(seed);
  const map = prune(createRandomMap(random, { statements: 1 + Math.floor(random() * 30) }));
  const ids = [...map.statements.keys(), ...map.notes.keys()];
  return cutFragment(
    map,
    ids.filter(() => random() < 0.8),
  );
}

/** Of the arguments those that lead from later to earlier statements, each statement in one. */
function keepTree(map: ArgumentMap): ArgumentMap {
  const rank = (id: StatementId) => Number(id.slice(1));
  const used = new Set<StatementId>();
  const kept = new Map<ArgumentId, Argument>();
  for (const argument of map.arguments.values()) {
    const { id, premises, target } = argument;
    const on = target.kind === 'statement' ? [target.id] : kept.get(target.id)?.premises;
    const highest = on === undefined ? Infinity : Math.max(...on.map(rank));
    if (premises.some((premise) => used.has(premise) || rank(premise) <= highest)) continue;
    for (const premise of premises) used.add(premise);
    kept.set(id, argument);
  }
  return { ...map, arguments: kept };
}
