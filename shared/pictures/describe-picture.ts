import type { PictureDetails } from '../drawing/render-svg.ts';
import type { Say } from '../messages/create-say.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import { findMotion } from '../model/queries/find-motion.ts';
import { describeMap } from './describe-map.ts';
import type { PictureWish } from './picture-wish.ts';

/** What a picture says of a map and itself to programs and to those who do not see it. */
export interface PictureDescription
  extends Required<Pick<PictureDetails, 'title' | 'description' | 'language'>> {
  readonly author: string;
}

/** Describes a picture in the words of its wish, else in those of `describeMap`. Linear. */
export function describePicture(
  map: ArgumentMap,
  { description, order }: Pick<PictureWish, 'description' | 'order'>,
  say: Say,
): PictureDescription {
  const { title, author, language } = map.details;
  return {
    title: title.trim() || findMotion(map)?.text.trim() || say('document.untitled'),
    author,
    language,
    description: description ?? describeMap(map, order.extent, say),
  };
}
