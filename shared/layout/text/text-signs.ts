/**
 * Signs that are drawn as text, in the ink of their line, even where they are asked for as emoji: the emoji font has
 * them in near black, which nobody can read on a dark ground. One code unit each.
 */
export const TEXT_SIGNS = '©®™';
