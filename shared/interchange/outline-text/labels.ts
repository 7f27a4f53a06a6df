import type { StatementKind } from '../../model/statement.ts';

/** What a line of an outline says it does to what it stands under, or to the line before it. */
export type LineRelation = 'supports' | 'attacks' | 'undercuts' | 'backs' | 'joins';

/** What a line of an outline is. */
export type LineKind = StatementKind | 'source' | 'note' | 'author' | 'frame';

/** The word that is written for each relation, before a colon. */
export const RELATION_WORDS: Readonly<Record<LineRelation, string>> = {
  supports: 'Because',
  attacks: 'But',
  undercuts: 'Undercut',
  backs: 'Backing',
  joins: 'And',
};

/** The word that is written for each kind, before a colon. */
export const KIND_WORDS: Readonly<Record<LineKind, string>> = {
  motion: 'Motion',
  position: 'Position',
  claim: 'Claim',
  evidence: 'Evidence',
  source: 'Source',
  note: 'Note',
  author: 'Author',
  frame: 'Frame',
};

/** Every word that is read as a relation, in lower case. */
export const RELATIONS_BY_WORD: ReadonlyMap<string, LineRelation> = indexWords({
  supports: [
    'because',
    'pro',
    'for',
    'reason',
    'support',
    'supports',
    '+',
    '理由',
    '賛成',
    'なぜなら',
  ],
  attacks: [
    'but',
    'con',
    'against',
    'objection',
    'attack',
    'attacks',
    'however',
    '-',
    '−',
    '反論',
    '反対',
    'しかし',
  ],
  undercuts: ['undercut', 'undercuts', '><'],
  backs: ['backing', 'backs'],
  joins: ['and', 'co-premise', 'かつ'],
});

/** Every word that is read as a kind, in lower case. */
export const KINDS_BY_WORD: ReadonlyMap<string, LineKind> = indexWords({
  motion: ['motion', 'resolution', '論題'],
  position: ['position', '立場'],
  claim: ['claim', '主張'],
  evidence: ['evidence', '証拠', '根拠'],
  source: ['source', '出典'],
  note: ['note', 'メモ'],
  author: ['author', '発言者'],
  frame: ['frame', 'フレーム'],
});

function indexWords<Name extends string>(
  words: Readonly<Record<Name, readonly string[]>>,
): ReadonlyMap<string, Name> {
  const entries = Object.entries<readonly string[]>(words);
  // The record's own keys, which the compiler widens to strings.
  return new Map(
    entries.flatMap(([name, all]) => all.map((word) => [word, name as Name] as const)),
  );
}
