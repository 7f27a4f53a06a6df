/** What a new map offers and teaches. */
export const FIRST_STEPS_MESSAGES = {
  start: {
    label: 'Start',
    appeared: 'Maps and templates to start from are available: press {{keys}} to go there.',
  },
  firstSteps: {
    title: 'First steps',
    motion: 'Write the motion',
    reason: 'Give a reason',
    objection: 'Object to it',
    taken: 'done',
    appeared: 'First steps: {{steps}}.',
    done: '{{step}}: done.',
    finished: 'All first steps done.',
    close: 'Do Not Show Again',
  },
} as const;
