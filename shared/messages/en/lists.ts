/** Lists too long to be shown whole. */
export const LIST_MESSAGES = {
  list: {
    more_one: 'Show more ({{count}} left)',
    more_other: 'Show more ({{count}} left)',
  },
} as const;
