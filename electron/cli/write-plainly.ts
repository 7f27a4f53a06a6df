import type { Terminal } from './terminal.ts';

// Line ends and tabs apart, with which tables and lists are written.
const CONTROL = /(?!\r\n|[\n\t])\p{Cc}/gu;

/**
 * A terminal to which no control character gets through: the text of a map could otherwise colour, overwrite or retitle
 * it. They are shown as JSON writes them, so that what is written as JSON still says the same.
 */
export function writePlainly(terminal: Terminal): Terminal {
  return {
    ...terminal,
    writeOut: (text) => terminal.writeOut(showControls(text)),
    writeError: (text) => terminal.writeError(showControls(text)),
  };
}

function showControls(text: string): string {
  return text.replace(CONTROL, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
