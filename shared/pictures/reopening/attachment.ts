/** How a map travels within a picture: under this name in an SVG and a PNG. */
export const ATTACHMENT_NAME = 'argmap';

/** The kind under which it travels in a PDF, as PDF writes a name. */
export const ATTACHMENT_PDF_KIND = '/application#2Fx-contention';
