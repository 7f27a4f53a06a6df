import type { NEIGHBOUR_MESSAGES as English } from '../en/neighbours.ts';
import type { Translated } from '../translated.ts';

/** What is said of a statement or an argument by what stands around it. */
export const NEIGHBOUR_MESSAGES: Translated<typeof English> = {
  neighbours: {
    supported: '支持するもの：{{texts}}',
    attacked: '反論するもの：{{texts}}',
    more: 'ほか{{count}}件',
    none: 'これへの理由も反論もありません',
  },
};
