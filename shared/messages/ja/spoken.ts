import type { SPOKEN_MESSAGES as English } from '../en/spoken.ts';
import type { Translated } from '../translated.ts';

/** What screen readers say of statements, beside what is shown of them. */
export const SPOKEN_MESSAGES: Translated<typeof English> = {
  spoken: {
    stop: '{{first}}。{{second}}',
    named: '{{name}}：{{text}}',
    on: '{{name}}：オン',
    off: '{{name}}：オフ',
    sort: { statement: 'カード', argument: '論証', note: 'メモ' },
    theMotion: '論題',
    does: {
      supportingPosition: '{{target}}を支持する立場',
      attackingPosition: '{{target}}に反対する立場',
      reason: '{{target}}への理由',
      evidence: '{{target}}の証拠',
      objection: '{{target}}への反論',
      rebuttal: '{{target}}への再反論',
      undercut: '{{premises}}から{{target}}への推論に対する反論',
      backing: '{{premises}}から{{target}}への推論の裏づけ',
    },
    togetherWith: '{{number}}と合わせて',
    side: { for: '肯定側', against: '否定側', both: '肯定側と否定側の両方' },
    and: '{{first}}と{{second}}',
    line: {
      supports_other: '{{premises}}が{{target}}を支持',
      attacks_other: '{{premises}}が{{target}}に反論',
      undercuts_other: '{{premises}}が{{target}}からの推論に反論',
      backs_other: '{{premises}}が{{target}}からの推論を裏づけ',
    },
    to: {
      supports: '{{target}}を支持',
      attacks: '{{target}}に反論',
      undercuts: '{{target}}からの推論に反論',
      backs: '{{target}}からの推論を裏づけ',
      together: '{{premises}}と合わせて{{deed}}',
    },
  },
};
