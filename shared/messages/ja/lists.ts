import type { LIST_MESSAGES as English } from '../en/lists.ts';
import type { Translated } from '../translated.ts';

/** Lists too long to be shown whole. */
export const LIST_MESSAGES: Translated<typeof English> = {
  list: {
    more_other: 'さらに表示（残り{{count}}件）',
  },
};
