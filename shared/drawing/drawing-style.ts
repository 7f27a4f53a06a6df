import type { SourceId } from '../model/ids.ts';
import type { Palette } from './palette.ts';
import type { DrawingWords } from './words.ts';

/** The colours and words that things are drawn with. */
export interface DrawingStyle {
  readonly palette: Palette;
  readonly words: DrawingWords;
  /** The numbers that citations carry, by source; without them a citation has none. */
  readonly sourceNumbers?: ReadonlyMap<SourceId, number>;
}
