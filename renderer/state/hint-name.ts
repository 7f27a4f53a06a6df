/** Hints by name: their words are the messages `hints.NAME`, and the settings keep those done. */
export type HintName =
  | 'dropping'
  | 'undercut'
  | 'several'
  | 'joining'
  | 'another'
  | 'handles'
  | 'folding'
  | 'selecting'
  | 'holding'
  | 'looking';
