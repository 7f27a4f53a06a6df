import type { FRAME_MESSAGES as English } from '../en/frames.ts';
import type { Translated } from '../translated.ts';

/** Frames around statements and notes. */
export const FRAME_MESSAGES: Translated<typeof English> = {
  frame: {
    frame: 'フレーム',
    frames: '所属するフレーム',
    title: 'フレームの名前',
    all: 'フレーム',
    untitled: '名前のないフレーム',
    hint: 'クリックで中身を選択、ドラッグで移動、ダブルクリックで名前を変更',
    label: 'フレーム：{{title}}、{{count}}件',
    noHue: '色なし',
    hue: 'フレームの色を変更',
  },
};
