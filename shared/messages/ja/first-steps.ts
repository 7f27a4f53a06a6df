import type { FIRST_STEPS_MESSAGES as ENGLISH } from '../en/first-steps.ts';
import type { Translated } from '../translated.ts';

/** 新しいマップで開けるものと手引き。 */
export const FIRST_STEPS_MESSAGES: Translated<typeof ENGLISH> = {
  start: {
    label: 'はじめる',
    appeared: '開けるマップとひな形があります。{{keys}} で移動します。',
  },
  firstSteps: {
    title: 'はじめの3ステップ',
    motion: '論題を書く',
    reason: '理由を挙げる',
    objection: '反論する',
    taken: '済み',
    appeared: 'はじめの3ステップ：{{steps}}。',
    done: '{{step}}：済み。',
    finished: 'はじめの3ステップが終わりました。',
    close: '今後は表示しない',
  },
};
