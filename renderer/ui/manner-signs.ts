/** The sign for how something differs. */
export const MANNER_SIGNS = { added: '+', removed: '−', changed: '~', moved: '→' } as const;
