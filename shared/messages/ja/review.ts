import type { REVIEW_MESSAGES as English } from '../en/review.ts';
import type { Translated } from '../translated.ts';

/** What a review of the map finds, and why it matters. */
export const REVIEW_MESSAGES: Translated<typeof English> = {
  review: {
    title: '点検',
    suggestion: '言葉づかいに基づく提案（誤りのこともあります）',
    doubtful: '{{name}}（提案）',
    none: '指摘することはありません。',
    underWay: 'マップを点検しています…',
    close: '点検を閉じる',
    retarget: 'その主張に向ける',
    mute: 'このマップでは指摘しない',
    unmute: 'また指摘する',
    muted: 'このマップで指摘しないもの',
    count_other: '指摘{{count}}件',
    'no-opposition': {
      name: '論題に反対する発言がない',
      finding: 'ここにあるのは論題に賛成する発言ばかりです。',
      why: '反対意見に出会っていない主張は、まだ試されていません。',
    },
    'no-support': {
      name: '論題に賛成する発言がない',
      finding: 'ここにあるのは論題に反対する発言ばかりです。',
      why: '論題を退けるには、まず最も強い賛成論を示す必要があります。',
    },
    'unanswered-objection': {
      name: '答えのない反論',
      finding: '反論「{{statement}}」に答えるものがありません。',
      why: '答えのない反論は、認められたことになります。',
    },
    'reason-without-evidence': {
      name: '証拠のない理由',
      finding: '「{{statement}}」は理由とされていますが、支えがありません。',
      why: '理由の強さは、その支えの強さで決まります。',
    },
    'evidence-without-citation': {
      name: '出典のない証拠',
      finding: '「{{statement}}」に出典がありません。',
      why: '誰も確かめられない証拠は、主張にすぎません。',
    },
    'source-counted-twice': {
      name: '同じ出典の重複',
      finding: '二つの論証が同じ箇所に基づいています：{{terms}}',
      why: '同じ根拠を二度挙げると二つに見えますが、根拠は一つです。',
    },
    'circular-support': {
      name: '循環する支持',
      finding: '「{{statement}}」は巡りめぐって自分自身の理由になっています。',
      why: '理由が循環していると、外からの支えがありません。',
    },
    'for-and-against': {
      name: '賛成と反対の両方',
      finding: '「{{statement}}」は論題への賛成にも反対にも使われています。',
      why: 'どちらかの使い方が誤りか、この文が二つのことを言っているかです。',
    },
    island: {
      name: '論題とつながっていない',
      finding: '「{{statement}}」は論題とつながっていません。',
      why: '論題に関わらないことは、議論では数えられません。',
    },
    'several-claims': {
      name: '一文に複数の主張',
      finding: '「{{statement}}」には主張が二つ以上あるようです。',
      why: 'それぞれを支持したり反論したりするには、主張ごとにカードが必要です。',
    },
    question: {
      name: '主張ではなく問い',
      finding: '「{{statement}}」は問いの形になっています。',
      why: '真か偽でありうるものだけを、論じることができます。',
    },
    'hidden-premise': {
      name: '語られていない前提',
      finding: '結論のこれらの語はどこから来たのでしょうか：{{terms}}',
      why: 'どの前提にもない語が結論に現れています。それをもたらす前提こそ弱点かもしれません。',
    },
    'undercut-or-rebuttal': {
      name: '主張を否定している「論証への反論」',
      finding: '「{{statement}}」は推論ではなく主張を否定しているようです。',
      why: '論証への反論は、前提を認めたうえで、そこから結論が出ることを疑うものです。否定はその主張に向けます。',
    },
  },
};
