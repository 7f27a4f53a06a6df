import type { AUTHORSHIP_MESSAGES as English } from '../en/authorship.ts';
import type { Translated } from '../translated.ts';

/** Who says a statement, and what several statements share. */
export const AUTHORSHIP_MESSAGES: Translated<typeof English> = {
  authorship: {
    label: '発言者',
    hint: '人物、団体、学派など',
    anyone: 'すべての発言者',
    change: '発言者を変更',
    several: '複数の値',
  },
};
