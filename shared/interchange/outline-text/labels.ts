import type { StatementKind } from '../../model/statement.ts';

/** What a line of an outline says it does to what it stands under, or to the line before it. */
export type LineRelation = 'supports' | 'attacks' | 'undercuts' | 'backs' | 'joins';

/** What a line of an outline is. */
export type LineKind = StatementKind | 'source' | 'note' | 'author' | 'frame';

/** The labels of an outline in one language. */
export interface WrittenWords {
  readonly relation: Readonly<Record<LineRelation, string>>;
  readonly kind: Readonly<Record<LineKind, string>>;
}

/** The words that are written before a colon, each in its language and read back in any. */
export const WRITTEN_WORDS: Readonly<Record<'en' | 'ja', WrittenWords>> = {
  en: {
    relation: {
      supports: 'Because',
      attacks: 'But',
      undercuts: 'Undercut',
      backs: 'Backing',
      joins: 'And',
    },
    kind: {
      motion: 'Motion',
      position: 'Position',
      claim: 'Claim',
      evidence: 'Evidence',
      source: 'Source',
      note: 'Note',
      author: 'Author',
      frame: 'Frame',
    },
  },
  ja: {
    relation: {
      supports: '理由',
      attacks: '反論',
      undercuts: '論証への反論',
      backs: '裏づけ',
      joins: 'かつ',
    },
    kind: {
      motion: '論題',
      position: '立場',
      claim: '主張',
      evidence: '証拠',
      source: '出典',
      note: 'メモ',
      author: '発言者',
      frame: 'フレーム',
    },
  },
};

/** Every word that is read as a relation, in lower case and without numbers. */
export const RELATIONS_BY_WORD: ReadonlyMap<string, LineRelation> = indexWords({
  supports: [
    ...['because', 'reason', 'reasons', 'support', 'supports', 'supporting arguments', '+'],
    ...['pro', 'pros', 'for', 'in favour', 'in favor', 'argument for', 'arguments for'],
    ...['arguments in favour', 'arguments in favor', 'affirmative', 'proposition'],
    ...['advantage', 'advantages', 'benefit', 'benefits', 'strengths'],
    ...[
      '理由',
      'なぜなら',
      '賛成',
      '賛成側',
      '賛成意見',
      '賛成論',
      '肯定',
      '肯定側',
      '肯定意見',
      '支持',
    ],
    ...['メリット', '利点', '長所'],
  ],
  attacks: [
    ...['but', 'however', 'objection', 'objections', 'attack', 'attacks', '-', '−'],
    ...['con', 'cons', 'against', 'argument against', 'arguments against', 'opposing arguments'],
    ...['counter', 'counterargument', 'counterarguments', 'counter-argument', 'counter-arguments'],
    ...['rebuttal', 'rebuttals', 'refutation', 'response', 'negative', 'opposition'],
    ...['disadvantage', 'disadvantages', 'drawback', 'drawbacks', 'weaknesses'],
    ...['反論', '異論', '批判', '再反論', 'しかし', '反対', '反対側', '反対意見', '反対論'],
    ...['否定', '否定側', '否定意見', 'デメリット', '欠点', '短所'],
  ],
  undercuts: ['undercut', 'undercuts', '><', '論証への反論', 'アンダーカット'],
  backs: ['backing', 'backs', '裏づけ', '裏付け'],
  joins: ['and', 'co-premise', 'かつ'],
});

/** Every sign that is read as a relation without a colon after it. */
export const RELATIONS_BY_SIGN: ReadonlyMap<string, LineRelation> = indexWords<
  'supports' | 'attacks'
>({
  supports: ['✅', '➕', '👍'],
  attacks: ['❌', '➖', '👎'],
});

/** Every word that is read as a kind, in lower case and without numbers. */
export const KINDS_BY_WORD: ReadonlyMap<string, LineKind> = indexWords({
  motion: ['motion', 'resolution', 'thesis', 'question', '論題', '動議'],
  position: ['position', '立場'],
  claim: ['claim', 'contention', '主張', '論点'],
  evidence: ['evidence', 'example', '証拠', '根拠', '例', '事例'],
  source: ['source', '出典'],
  note: ['note', 'discussion title', 'discussion name', 'メモ', '備考'],
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
