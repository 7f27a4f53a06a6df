import { PICTURE_FORMATS, type PictureFormat } from '../../../shared/pictures/picture-wish.ts';

/** The format of pictures whose files end so, after the dot; undefined if there is none. */
export function findPictureFormat(ending: string): PictureFormat | undefined {
  const known = ending.toLowerCase() === 'jpg' ? 'jpeg' : ending.toLowerCase();
  return PICTURE_FORMATS.find((format) => format === known);
}
