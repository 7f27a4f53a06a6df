import { parseMap } from '../../../shared/format/parse.ts';
import { layOutCards } from '../../../shared/layout/auto/lay-out-cards.ts';
import type { Language } from '../../../shared/messages/language.ts';
import { type ArgumentMap, createMap } from '../../../shared/model/argument-map.ts';
import { createStatement } from '../../../shared/model/statement.ts';
import { findSample, SAMPLES } from '../../../shared/samples/catalogue.ts';
import type { Command } from '../command.ts';
import { isThere } from '../file-access.ts';
import { LANGUAGE_OPTION, readLanguage } from '../language.ts';
import { IDS } from '../make-ids.ts';
import { suggestName } from '../suggest-name.ts';
import { EXIT } from '../terminal.ts';
import { writeMapFile } from '../write-map-file.ts';

const NAMES = SAMPLES.map(({ id }) => id);
const WIDEST_NAME = Math.max(...NAMES.map((name) => name.length));
const SAMPLE_LINES = SAMPLES.map(({ id, kind, texts }) => {
  return `  ${id.padEnd(WIDEST_NAME)}   ${texts.en.title} (${kind})`;
});

export const NEW: Command = {
  name: 'new',
  usage: 'OUT.argmap [--sample NAME [--language en|ja]] [--force]',
  summary: 'Writes a new map: an empty motion, or a copy of a map that comes with the program.',
  details: `  --sample NAME     start from this map
  --language en|ja  in English (default) or in Japanese
  --force           overwrite OUT.argmap if it exists

Maps that come with the program:
${SAMPLE_LINES.join('\n')}

Exit code: 0 done, 2 the name or the language is unknown, or the file already exists or cannot be written.`,
  options: { sample: { type: 'string' }, force: { type: 'boolean' }, ...LANGUAGE_OPTION },
  fileCount: 1,
  run: async ({ files: [path = ''], values }, terminal) => {
    const refuse = (message: string) => {
      terminal.writeError(`${message}\n`);
      return EXIT.failed;
    };
    const { sample, force } = values;
    const language = readLanguage(values);
    if (language.kind === 'error') return refuse(language.error);
    const map =
      typeof sample === 'string' ? copySample(sample, language.value ?? 'en') : createMotion();
    if (typeof map === 'string') return refuse(map);
    if (force !== true && (await isThere(path, terminal))) {
      return refuse(`${path} already exists. Choose another name, or overwrite it with --force.`);
    }
    const written = await writeMapFile(path, map, terminal);
    return written.kind === 'ok' ? EXIT.done : refuse(written.error);
  },
};

function createMotion(): ArgumentMap {
  const motion = createStatement({
    id: IDS.statement(),
    kind: 'motion',
    text: '',
    at: { x: 0, y: 0 },
  });
  return createMap(IDS.map(), { statements: [motion] });
}

/** A copy of a bundled map, as a document of its own; a sentence if there is none of that name. */
function copySample(name: string, language: Language): ArgumentMap | string {
  const sample = findSample(name);
  if (sample === undefined) {
    const near = suggestName(name, NAMES);
    const hint = near === null ? `Known are ${NAMES.join(', ')}.` : `Did you mean ${near}?`;
    return `There is no sample called ${name}. ${hint}`;
  }
  const outcome = parseMap(sample.texts[language].text);
  if (outcome.kind !== 'map') throw new Error(`The sample ${name} cannot be read`);
  const map = outcome.unplaced.length > 0 ? layOutCards(outcome.map) : outcome.map;
  return { ...map, id: IDS.map() };
}
