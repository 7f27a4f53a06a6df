/**
 * What a window shows before its page has painted: `--ui-ground` of `renderer/ui/tokens.css`, held
 * to it by `ground-colour.test.ts`.
 */
export const GROUND_COLOURS = { light: '#f6f5f2', dark: '#17181a' } as const;
