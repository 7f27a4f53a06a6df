/** The way from the top of a document to a value: field names and list indices. Empty: the top. */
export type Path = readonly (string | number)[];

const PLAIN_NAME = /^[A-Za-z_$][\w$]{0,99}$/;

/** A path as people write it: `statements[3].kind`, `sources[0]["container-title"]`. */
export function formatPath(path: Path): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (PLAIN_NAME.test(step)) text += text === '' ? step : `.${step}`;
    else text += `[${quoteText(step)}]`;
  }
  return text === '' ? 'top level' : text;
}

const LONGEST_QUOTE = 60;
// Characters that would break the line of a report or turn its reading direction.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * A text as it is quoted in a message: in double quotes, cut after 60 characters, with control
 * and direction characters shown as `\u202e`, so that no file can garble a report.
 */
export function quoteText(text: string): string {
  const shown = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
  const escaped = shown.replace(/["\\]/g, '\\$&').replace(UNPRINTABLE, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `\\u${code.toString(16).padStart(4, '0')}`;
  });
  return `"${escaped}"`;
}
