/** What is said while cards are dragged. */
export const DRAGGING_MESSAGES = {
  drop: {
    reason: 'Reason for this',
    objection: 'Objection to this',
    coPremise: 'Co-premise',
    undercut: 'Undercut',
    onlyMove: '{{key}}: only move',
    several_one: 'Links one of the cards in hand.',
    several_other: 'Links {{count}} cards.',
    linked_one: 'One card linked.',
    linked_other: '{{count}} cards linked.',
    keeps: 'It keeps its other links. “{{command}}” moves it instead.',
  },
} as const;
