/** What screen readers say of statements, beside what is shown of them. */
export const SPOKEN_MESSAGES = {
  spoken: {
    stop: '{{first}}. {{second}}',
    named: '{{name}}: {{text}}',
    on: '{{name}}: on',
    off: '{{name}}: off',
    sort: { statement: 'statement', argument: 'argument', note: 'note' },
    theMotion: 'the motion',
    does: {
      supportingPosition: 'Position for {{target}}',
      attackingPosition: 'Position against {{target}}',
      reason: 'Reason for {{target}}',
      evidence: 'Evidence for {{target}}',
      objection: 'Objection to {{target}}',
      rebuttal: 'Rebuttal of {{target}}',
      undercut: 'Undercut of the step from {{premises}} to {{target}}',
      backing: 'Backing of the step from {{premises}} to {{target}}',
    },
    togetherWith: 'together with {{number}}',
    side: {
      for: 'for the motion',
      against: 'against the motion',
      both: 'for and against the motion',
    },
    and: '{{first}} and {{second}}',
    line: {
      supports_one: '{{premises}} supports {{target}}',
      supports_other: '{{premises}} together support {{target}}',
      attacks_one: '{{premises}} attacks {{target}}',
      attacks_other: '{{premises}} together attack {{target}}',
      undercuts_one: '{{premises}} undercuts the step from {{target}}',
      undercuts_other: '{{premises}} together undercut the step from {{target}}',
      backs_one: '{{premises}} backs the step from {{target}}',
      backs_other: '{{premises}} together back the step from {{target}}',
    },
    to: {
      supports: 'Supports “{{target}}”',
      attacks: 'Attacks “{{target}}”',
      undercuts: 'Undercuts the step from “{{target}}”',
      backs: 'Backs the step from “{{target}}”',
    },
  },
} as const;
