/** What a map teaches when it comes up: one line at the foot of the map. */
export const HINT_MESSAGES = {
  hints: {
    label: 'Hint',
    gotIt: 'Got It',
    off: 'No More Hints',
    isOff: 'Hints are off. The Help menu turns them back on.',
    repeated: 'All hints will be shown again.',
    dropping:
      'Hold the card over another card or a line to move it there or link it. With Alt it only changes place; Escape cancels the drag.',
    undercut:
      'A line is an argument and can itself be attacked: {{undercut}} adds an undercut, {{coPremise}} a co-premise.',
    several:
      'With several selected, drag one to move all, or drop them on a card to move or link all; {{frame}} frames them.',
    joining:
      'With several selected, {{link}} makes the others reasons for the last, {{move}} moves them under it, {{merge}} merges two, and {{frame}} frames all.',
    another:
      '{{sibling}} adds a sibling beside the selected statement. {{reason}} and {{objection}} reply to it.',
    handles:
      'Drag a line from the + or − of a card to another card, or to where a new one should go.',
    folding:
      '{{fold}} folds away what hangs on a selected statement; click its number to bring it back.',
    selecting:
      'Hold Shift and drag over the empty map to select several cards; Shift-click adds one.',
    holding: '{{hold}} keeps a card selected while you go to others, to link, merge or frame them.',
    looking:
      'In a large map, {{focus}} shows one branch alone, {{palette}} finds any command, and View › Lens shows one side or position.',
  },
} as const;
