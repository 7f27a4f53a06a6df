/** What is said of a statement or an argument by what stands around it. */
export const NEIGHBOUR_MESSAGES = {
  neighbours: {
    supported: 'Supported by {{texts}}',
    attacked: 'Attacked by {{texts}}',
    more: 'and {{count}} more',
    none: 'Nothing supports or attacks it',
  },
} as const;
