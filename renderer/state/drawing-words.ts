import type { PictureWords } from '../../shared/pictures/picture-words.ts';
import { pictureWords } from '../background/pictures/picture-words.ts';
import { readLanguage } from './words.ts';

/** The words drawn on cards and around a map, in the language of the interface; the same object for each language. */
export function drawingWords(): PictureWords {
  return pictureWords(readLanguage());
}
