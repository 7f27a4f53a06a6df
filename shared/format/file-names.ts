/** Whether a file is named like one that can be opened: a map, a picture that may carry one, or an outline. */
export function isOpenableName(name: string): boolean {
  return isPictureName(name) || isOutlineName(name) || /\.argmap$/i.test(name);
}

/**
 * Whether a file is named like a picture that may carry a map, or like one that carries none: people drop what they
 * exported, and are told.
 */
export function isPictureName(name: string): boolean {
  return /\.(svg|png|pdf|webp|jpe?g)$/i.test(name);
}

/** What an outline or Argdown may be named like, without the dot. */
export const OUTLINE_EXTENSIONS = ['md', 'markdown', 'txt', 'argdown', 'ad'] as const;

/** Whether a file is named like an outline in plain text or Markdown, or like Argdown. */
export function isOutlineName(name: string): boolean {
  return OUTLINE_EXTENSIONS.some((extension) => name.toLowerCase().endsWith(`.${extension}`));
}
