// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be drawn.
const UNDRAWABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff\ud800-\udfff]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be drawn.
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;
const SEPARATORS = /[\t\n\r\u2028\u2029]/g;
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A text as it can be drawn on one line and written in XML 1.0: without control characters, with spaces for tabs and
 * line breaks, and with U+FFFD for half a surrogate pair.
 */
export function cleanText(text: string): string {
  if (!UNDRAWABLE.test(text)) return text;
  return text.replace(CONTROLS, '').replace(SEPARATORS, ' ').replace(LONE_SURROGATES, '\ufffd');
}
