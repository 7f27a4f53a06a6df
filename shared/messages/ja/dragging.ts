import type { DRAGGING_MESSAGES as English } from '../en/dragging.ts';
import type { Translated } from '../translated.ts';

/** What is said while cards are dragged. */
export const DRAGGING_MESSAGES: Translated<typeof English> = {
  drop: {
    reason: 'これへの理由',
    objection: 'これへの反論',
    coPremise: '共前提',
    undercut: '論証への反論',
    onlyMove: '{{key}}：移動だけ',
    several_other: 'カード{{count}}枚をつなぎます。',
    linked_other: 'カード{{count}}枚をつなぎました。',
    keeps: '今のつながりも残ります。移すには「{{command}}」を使います。',
  },
};
