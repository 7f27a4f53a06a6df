import type { PaperChoice } from './paper.ts';
import { type PictureOrder, USUAL_ORDER } from './picture-order.ts';

/** The kinds of file a picture is written as. */
export const PICTURE_FORMATS = ['svg', 'png', 'pdf', 'webp', 'jpeg'] as const;

/** A kind of file a picture is written as. */
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** A picture as a file. */
export interface PictureWish {
  readonly format: PictureFormat;
  readonly order: PictureOrder;
  /** Pixels for a canvas unit, where the format has pixels. */
  readonly scale: number;
  /** On what a PDF is laid out. */
  readonly paper: PaperChoice;
  /** Whether the map travels within it; WebP and JPEG never carry one. */
  readonly carriesMap: boolean;
  /** Whether the text of an SVG is outlines, for programs that do not use the fonts in it. */
  readonly textAsOutlines: boolean;
  /** What is said of it to those who do not see it; null for what `describeMap` says. */
  readonly description: string | null;
}

/** The whole map in the light look as a PNG at 2x, which can be opened again. */
export const USUAL_WISH: PictureWish = {
  format: 'png',
  order: USUAL_ORDER,
  scale: 2,
  paper: { kind: 'own' },
  carriesMap: true,
  textAsOutlines: false,
  description: null,
};

type Choice = Exclude<keyof PictureWish, 'format' | 'order'>;

/** In which formats a choice decides how the picture comes out. */
const DECIDING: Readonly<Record<Choice, readonly PictureFormat[]>> = {
  scale: ['png', 'webp', 'jpeg'],
  paper: ['pdf'],
  carriesMap: ['svg', 'png', 'pdf'],
  textAsOutlines: ['svg'],
  description: ['svg', 'pdf'],
};

/** What decides how a picture comes out: wishes of which that is the same give the same file of a map. */
export function findDeciding(wish: PictureWish): Partial<PictureWish> {
  const choices = Object.entries(wish).filter(
    ([key]) => DECIDING[key as Choice]?.includes(wish.format) ?? true,
  );
  return Object.fromEntries(choices);
}
