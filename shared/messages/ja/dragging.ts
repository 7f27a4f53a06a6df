import type { DRAGGING_MESSAGES as English } from '../en/dragging.ts';
import type { Translated } from '../translated.ts';

/** What is said while cards are dragged. */
export const DRAGGING_MESSAGES: Translated<typeof English> = {
  drop: {
    reason: 'これへの理由',
    objection: 'これへの反論',
    coPremise: '共前提',
    undercut: '論証への反論',
    move: {
      reason: 'ここへ移す：理由',
      objection: 'ここへ移す：反論',
      coPremise: 'ここへ移す：共前提',
      undercut: 'ここへ移す：論証への反論',
    },
    link: {
      reason: '理由にもする',
      objection: '反論にもする',
      coPremise: '共前提にもする',
      undercut: '論証への反論にもする',
    },
    onlyMove: '{{key}}：場所を変えるだけ',
    several_other: 'カード{{count}}枚をつなぎます。',
    linked_other: 'カード{{count}}枚をつなぎました。',
    movesSeveral_other: 'カード{{count}}枚を移します。',
    moved_other: 'カード{{count}}枚を移しました。',
    moveDone: '別のカードへの移動',
    keeps: '場所も今のつながりもそのままです。',
    leaves: '下のものごと移り、今の相手から離れます。',
    leavesOne: '下のものごと移り、ほかのつながりは残ります。',
  },
};
