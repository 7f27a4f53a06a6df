import type { DrawingWords } from '../../shared/drawing/words.ts';
import { en } from '../../shared/messages/en.ts';

/** The words drawn on cards, in the language of the interface. */
export const DRAWING_WORDS: DrawingWords = { role: en.role, side: en.side };
