import type { DrawingWords } from '../drawing/words.ts';

/** The words drawn on and around a map beside its own. The messages of any language hold them. */
export interface PictureWords extends DrawingWords {
  readonly drawn: {
    readonly supports: string;
    readonly attacks: string;
    readonly undercuts: string;
    readonly together: string;
    readonly sources: string;
    readonly strength: string;
    readonly carries: string;
    readonly weighs: string;
  };
}
