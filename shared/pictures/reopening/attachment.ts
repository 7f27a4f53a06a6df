/** How a map travels within a picture: under this name in an SVG and a PNG. */
export const ATTACHMENT_NAME = 'argmap';

/** The kind under which it travels in a PDF, as PDF writes a name. */
export const ATTACHMENT_PDF_KIND = '/application#2Fx-contention';

/** Whether a file is named like one that can be opened: a map, or a picture that may carry one. */
export function isOpenableName(name: string): boolean {
  return isPictureName(name) || /\.argmap$/i.test(name);
}

/** Whether a file is named like a picture that may carry a map. */
export function isPictureName(name: string): boolean {
  return /\.(svg|png|pdf)$/i.test(name);
}
