/** What is said while cards are dragged. */
export const DRAGGING_MESSAGES = {
  drop: {
    reason: 'Reason for this',
    objection: 'Objection to this',
    coPremise: 'Co-premise',
    undercut: 'Undercut',
    onlyMove: '{{key}}: only move',
    keeps: 'Beside what it says already. “{{command}}” moves it instead.',
  },
} as const;
