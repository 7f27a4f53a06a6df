import { stemmer } from 'stemmer';
import { memoizeWeakly } from '../../base/memoize-weakly.ts';
import { foldText } from '../../model/queries/fold-text.ts';
import type { Statement } from '../../model/statement.ts';

/** The words of a statement that carry its meaning: by what they are compared by, each as it is written. */
export type ContentWords = ReadonlyMap<string, string>;

/**
 * The content words of a statement, in order. English words are compared by their stem (Porter,
 * Program 14, 1980) and lose those that only join; of Japanese, words written with kanji or katakana
 * count. Computed once a statement.
 */
export const contentWordsOf: (statement: Statement) => ContentWords = memoizeWeakly(
  ({ text }: Statement) => {
    const words = new Map<string, string>();
    const segmenter = JAPANESE.test(text) ? segmentJapanese : segmentEnglish;
    for (const { segment, isWordLike } of segmenter.segment(text)) {
      const key = isWordLike === true ? keyOf(segment) : null;
      if (key !== null && !words.has(key)) words.set(key, segment);
    }
    return words;
  },
);

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const WRITTEN_OUT = /[\p{Script=Katakana}\p{Script=Han}]/u;
const segmentEnglish = new Intl.Segmenter('en', { granularity: 'word' });
const segmentJapanese = new Intl.Segmenter('ja', { granularity: 'word' });

function keyOf(word: string): string | null {
  const folded = foldText(word).replace(/['’]s$/u, '');
  if (JAPANESE.test(folded)) return WRITTEN_OUT.test(folded) ? folded : null;
  if (folded.length < 3 || JOINING_WORDS.has(folded)) return null;
  return stemmer(folded);
}

const JOINING_WORDS = new Set(
  (
    'about above after again against all also although among and another any anything are because ' +
    'been before being below between both but can cannot could did does done down during each even ' +
    'ever every far few for from further get gets give gives given had has have having her here him his how into its ' +
    'itself just less let like made make makes many may might more most much must need needs never ' +
    'not nothing now off once one only onto order other others ought our out over own per put rather same ' +
    'set sets shall she should since some something still such take takes than that the their them themselves ' +
    'then there these they thing things this those though through thus too toward towards under until ' +
    'upon use used uses very was way were what when where whether which while who whole whom whose ' +
    'why will with within without would yet you your'
  ).split(' '),
);
