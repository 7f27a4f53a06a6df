/** What is said while cards are dragged. */
export const DRAGGING_MESSAGES = {
  drop: {
    reason: 'Reason for this',
    objection: 'Objection to this',
    coPremise: 'Co-premise',
    undercut: 'Undercut',
    move: {
      reason: 'Move here as reason',
      objection: 'Move here as objection',
      coPremise: 'Move here as co-premise',
      undercut: 'Move here as undercut',
    },
    link: {
      reason: 'Also a reason',
      objection: 'Also an objection',
      coPremise: 'Also a co-premise',
      undercut: 'Also an undercut',
    },
    onlyMove: '{{key}}: move only',
    several_one: 'Links one of the dragged cards.',
    several_other: 'Links {{count}} cards.',
    linked_one: 'One card linked.',
    linked_other: '{{count}} cards linked.',
    movesSeveral_one: 'Moves one of the dragged cards.',
    movesSeveral_other: 'Moves {{count}} cards.',
    moved_one: 'One card moved.',
    moved_other: '{{count}} cards moved.',
    moveDone: 'Move to another card',
    keeps: 'It stays where it is and keeps its other links.',
    leaves: 'It moves here with its branch and leaves its old target.',
    leavesOne: 'It moves here with its branch and keeps its other links.',
  },
} as const;
