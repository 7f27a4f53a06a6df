import { en } from '../../../shared/messages/en.ts';
import { ja } from '../../../shared/messages/ja.ts';
import type { Language } from '../../../shared/messages/language.ts';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import { fillTable, orderTable } from '../../../shared/reasoning/compare-lenses.ts';
import { rangesOf } from '../../../shared/reasoning/ranges.ts';
import {
  type LensTableWords,
  writeLensCsv,
  writeLensMarkdown,
} from '../../../shared/reasoning/write-lens-table.ts';
import type { Command } from '../command.ts';
import { LANGUAGE_DETAILS, LANGUAGE_OPTION, languageFor, readLanguage } from '../language.ts';
import { readMap } from '../read-map.ts';
import { EXIT } from '../terminal.ts';
import { evaluateWhole } from './evaluate.ts';

export const LENSES: Command = {
  name: 'lenses',
  usage: 'FILE [--csv] [--language en|ja]',
  summary: 'Compares how the motion and the positions come out through each value lens.',
  details: `  --csv              CSV, four columns a statement; without it a table in Markdown
  ${LANGUAGE_DETAILS}

A cell says whether a statement stands, its strength out of 100 and, where the map gives credences as
ranges, the range of that strength.
Exit code: 0 done, 1 the map has problems, 2 the file cannot be read.`,
  options: { csv: { type: 'boolean' }, ...LANGUAGE_OPTION },
  fileCount: 1,
  run: async ({ files: [path = ''], values }, terminal) => {
    const language = readLanguage(values);
    if (language.kind === 'error') {
      terminal.writeError(`contention lenses: ${language.error}\n`);
      return EXIT.failed;
    }
    const read = await readMap(path, terminal);
    if (typeof read === 'number') return read;
    const { map } = read;
    const answer = evaluateWhole(map);
    const table = fillTable(orderTable(map, rangesOf(map, answer.framework)), answer);
    const write = values.csv === true ? writeLensCsv : writeLensMarkdown;
    terminal.writeOut(write(table, wordsFor(map, languageFor(map, language.value))));
    return EXIT.done;
  },
};

const WORDS = { en, ja } satisfies Readonly<Record<Language, unknown>>;

function wordsFor({ statements }: ArgumentMap, language: Language): LensTableWords {
  const words = WORDS[language];
  const { lens, asItIs, status, strength, lowest, highest } = words.valueLens;
  return {
    lens,
    asItIs,
    status: words.status,
    headings: { status, strength, low: lowest, high: highest },
    nameOf: (id) => statements.get(id)?.text.trim() || id,
  };
}
