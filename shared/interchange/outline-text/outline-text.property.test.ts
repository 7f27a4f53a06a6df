import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../base/random.ts';
import type { Argument } from '../../model/argument.ts';
import { type ArgumentMap, createMap } from '../../model/argument-map.ts';
import { checkMap } from '../../model/check-map.ts';
import type { Fragment } from '../../model/fragment.ts';
import type { ArgumentId, MapId, StatementId } from '../../model/ids.ts';
import { cutFragment } from '../../model/queries/cut-fragment.ts';
import { createRandomMap } from '../../model/random-map.ts';
import { createStatement, STATEMENT_KINDS } from '../../model/statement.ts';
import { WRITTEN_WORDS } from './labels.ts';
import { readOutlineText } from './read-outline-text.ts';
import { writeOutlineText } from './write-outline-text.ts';

const runs = { seed: 20_201_206, numRuns: 200 };

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
