/** What a map teaches when it comes up: one line at the foot of the map. */
export const HINT_MESSAGES = {
  hints: {
    label: 'Hint',
    gotIt: 'Got It',
    off: 'No More Hints',
    isOff: 'Hints are off. The menu Help brings them back.',
    repeated: 'All hints will be given again.',
    dropping:
      'Hold the card over another card, or over a line, to move it there or link it. With Alt it only changes place, and Escape takes the drag back.',
    undercut:
      'A line is an argument, and can be attacked itself: {{undercut}} writes an undercut, {{coPremise}} a co-premise.',
    several:
      'Where several are selected, drag one to move all, drop them on a card to move or link all, and {{frame}} frames them.',
    joining:
      'Of several selected, {{link}} makes the others reasons for the last, {{move}} moves them under it, {{merge}} merges two, and {{frame}} frames all.',
    another:
      '{{sibling}} writes another beside the selected statement. {{reason}} and {{objection}} reply to it.',
    handles:
      'Drag a line from the + or − of a card to another card, or to where a new one should be.',
    folding:
      '{{fold}} folds away what hangs on a selected statement, and its number brings it back.',
    selecting:
      'Shift and drag over the empty map selects several cards; Shift and click, one more.',
    holding:
      '{{hold}} keeps a card selected while you go on to others, to link, merge or frame them.',
    looking:
      'In a large map {{focus}} shows one branch alone, {{palette}} finds every command, and View, Lens shows one side or position.',
  },
} as const;
