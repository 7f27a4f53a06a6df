import type { SCHEME_MESSAGES as English } from '../en/schemes.ts';
import type { Translated } from '../translated.ts';

/** Argumentation schemes, their critical questions, and how a question stands. */
export const SCHEME_MESSAGES: Translated<typeof English> = {
  scheme: {
    'practical-reasoning': {
      name: '目的と手段',
      'means-works': 'この手段で本当に目的が達せられますか。',
      possible: 'そもそも実行できますか。',
      'better-means': '同じ目的にもっとよい手段はありませんか。',
      'side-effects': '目的に見合わない副作用はありませんか。',
      'other-goals': '同じくらい大切な別の目的を妨げませんか。',
    },
    'positive-consequences': {
      name: 'よい結果',
      likely: 'そのよい結果はどれほど起こりそうですか。',
      evidence: 'そうなることを示すものは何ですか。',
      'is-good': 'その結果はよいことですか。誰にとってですか。',
      'opposite-consequences': '差し引くべき悪い結果はありませんか。',
    },
    'negative-consequences': {
      name: '悪い結果',
      likely: 'その悪い結果はどれほど起こりそうですか。',
      evidence: 'そうなることを示すものは何ですか。',
      'is-bad': 'その結果は悪いことですか。誰にとってですか。',
      avoidable: '行動しても、その結果を避けられませんか。',
      'opposite-consequences': '差し引くべきよい結果はありませんか。',
    },
    'expert-opinion': {
      name: '専門家の意見',
      expertise: '引かれている人はどれほどの専門家ですか。',
      field: 'その主張は専門の範囲に入りますか。',
      'what-was-said': '正確には何と述べ、それはこの主張と同じことですか。',
      'backup-evidence': '専門家は何を根拠にしていますか。',
      bias: 'そう言うことで専門家が得るものはありませんか。',
      'other-experts': '別のことを言う専門家はいませんか。',
    },
    'position-to-know': {
      name: '知りうる立場',
      'in-position': '引かれている人は直接それを知りうる立場ですか。',
      'what-was-said': '正確には何と述べましたか。',
      honest: '証言の誠実さを疑う理由はありませんか。',
    },
    analogy: {
      name: '類推',
      similar: '二つの事例は似ていますか。',
      relevant: 'その類似は結論に関わるものですか。',
      difference: '類似を打ち消す違いはありませんか。',
      'counter-case': '同じくらい似ていて逆になった事例はありませんか。',
    },
    precedent: {
      name: '先例',
      'same-kind': '今回は、当時決められたのと同じ種類の事例ですか。',
      'still-holds': 'その決定は今も有効ですか。',
      distinction: '今回の事例を区別する点はありませんか。',
      'other-precedent': '逆を示す先例はありませんか。',
    },
    'cause-to-effect': {
      name: '原因から結果',
      'strong-link': 'このような原因と結果の結びつきはどれほど強いですか。',
      evidence: 'その結びつきを示すものは何ですか。',
      interference: '結果を妨げる別の要因はありませんか。',
      'common-cause': 'どちらも第三のものから生じていませんか。',
    },
    sign: {
      name: 'しるし',
      'strong-correlation': 'しるしと、それが示すものはどれほど結びついていますか。',
      'other-explanation': 'そのしるしに別の説明はありませんか。',
    },
    example: {
      name: '事例',
      'is-true': 'その事例について正しいことですか。',
      typical: '典型的な事例ですか。',
      'enough-cases': '一般化するのに十分な数の事例がありますか。',
      'special-circumstances': '特別な事情でそうなったのではありませんか。',
    },
    rule: {
      name: '規則・法',
      applies: '規則はこの場合に当てはまりますか。',
      valid: '規則は有効で、その解釈は正しいですか。',
      excepted: 'この場合は例外ではありませんか。',
      'other-rule': '優先する別の規則が逆を定めていませんか。',
    },
    deterrence: {
      name: '威嚇と抑止',
      capability: '威嚇は実行できますか。',
      will: '実行する意志はありますか。',
      'is-seen': '相手はそれを知り、信じていますか。',
      'reads-otherwise': '相手が攻撃の準備など別のものと受け取りませんか。',
      'cheaper-answer': '相手に安上がりな対抗策はありませんか。',
    },
    'slippery-slope': {
      name: '滑り坂',
      'each-step': '一歩ごとに本当に次へ進みますか。',
      'bad-end': '行き着く先は言われるほど悪いですか。',
      'can-stop': '途中で止まれませんか。',
    },
    values: {
      name: '価値',
      'is-valued': '決める人々はこの価値を認めていますか。',
      serves: '提案はその価値にかないますか。',
      'greater-value': 'もっと大きな価値が損なわれませんか。',
    },
  },
  question: {
    state: {
      open: '未提起',
      questioned: '問われている',
      answered: '答えた',
      conceded: '認めた',
    },
    bearing: {
      assumption: '想定：問われたら、論証の側が裏づけなければなりません。',
      exception: '例外：認められたときにだけ効きます。',
    },
    list: '批判的質問',
    of: '「{{question}}」の状況',
    ownName: '論証の型の名前',
    act: '批判的質問',
    own: 'その他…',
    none: '論証の型なし',
    openCount_other: '未解決 {{count}} 件',
  },
  crossExamination: {
    title: '反対尋問',
    close: '反対尋問を閉じる',
    lead: 'まだ問える質問を、論証ごとに並べます。',
    empty:
      '未解決の質問のある論証はありません。インスペクターで論証の型を選ぶと、その質問がここに並びます。',
    copy: 'テキストとしてコピー',
    copied: '質問をコピーしました。',
  },
};
