/** Who says a statement, and what several statements share. */
export const AUTHORSHIP_MESSAGES = {
  authorship: {
    label: 'Said by',
    hint: 'A person, party or school of thought',
    anyone: 'Anyone',
    change: 'Change Who Says It',
    several: 'Several',
  },
} as const;
