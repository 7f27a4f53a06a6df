/** Pictures: the words drawn on them, and what is said of them. */
export const PICTURE_MESSAGES = {
  drawn: {
    supports: 'Supports',
    attacks: 'Attacks',
    undercuts: 'Undercuts an argument',
    together: 'Count only together',
    sources: 'Sources',
  },
  picture: {
    about_one: 'An argument map of {{count}} statement.',
    about_other: 'An argument map of {{count}} statements.',
    motion: 'It is about the motion “{{text}}”.',
    onMotion: '{{reasons}} of its arguments support the motion, {{objections}} attack it.',
    positions: 'Arguments are made in the name of: {{list}}.',
    undercuts_one: '{{count}} argument attacks the step of another.',
    undercuts_other: '{{count}} arguments attack the step of another.',
    sources_one: '{{count}} source is cited.',
    sources_other: '{{count}} sources are cited.',
    noMap:
      'This picture carries no map. Only pictures that Contention wrote with their map can be opened.',
  },
} as const;
