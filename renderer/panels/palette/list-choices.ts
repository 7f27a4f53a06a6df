import {
  COMMAND_IDS,
  COMMAND_TABLE,
  type CommandId,
} from '../../../shared/commands/command-table.ts';
import type { RecentMap } from '../../../shared/ipc/document-payloads.ts';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import type { StatementId } from '../../../shared/model/ids.ts';
import { numbersOf } from '../../../shared/model/queries/outline.ts';
import { searchMap } from '../../../shared/model/queries/search.ts';
import { nameCommand } from '../../commands/name-command.ts';
import { say } from '../../state/words.ts';
import { findSynonym } from './find-synonym.ts';
import { matchFuzzy } from './match-fuzzy.ts';

/** Something that can be picked. */
export type Choice =
  | {
      readonly kind: 'command';
      readonly id: CommandId;
      readonly label: string;
      /** The other word under which it was found, where its name alone would not be. */
      readonly synonym: string | null;
    }
  | {
      readonly kind: 'map';
      /** Its file. */
      readonly id: string;
      readonly label: string;
      readonly folder: string;
    }
  | { readonly kind: 'statement'; readonly id: StatementId; readonly label: string };

// An interface has no index signature, which the list of choices asks its groups for.
export type ChoiceGroup = {
  readonly value: 'commands' | 'maps' | 'statements';
  readonly items: readonly Choice[];
};

/** What commands and maps are ranked by. */
export interface Ranking {
  /** Commands used of late, the latest first. */
  readonly recent: readonly CommandId[];
  /** Maps opened of late, the latest first. */
  readonly maps: readonly RecentMap[];
  readonly isEnabled: (id: CommandId) => boolean;
}

// More than anybody reads through; typing on finds the rest.
const MOST_STATEMENTS = 30;

/**
 * What a query offers, best first: commands by the letters of their menu and name or by other words
 * for them, then maps opened of late, then statements by words of their text. Of commands that fit alike, what can be
 * done now comes before what cannot, and then what was used of late.
 */
export function listChoices(
  map: ArgumentMap,
  query: string,
  ranking: Ranking,
): readonly ChoiceGroup[] {
  const groups: readonly ChoiceGroup[] = [
    { value: 'commands', items: listCommands(query, ranking) },
    { value: 'maps', items: listMaps(query, ranking) },
    { value: 'statements', items: listStatements(map, query) },
  ];
  return groups.filter(({ items }) => items.length > 0);
}

const OFFERED = COMMAND_IDS.filter(
  (id) => COMMAND_TABLE[id].hidden !== true && id !== 'help.palette',
);

function listCommands(query: string, { recent, isEnabled }: Ranking): readonly Choice[] {
  const found = OFFERED.flatMap((id) => {
    const fit = fitCommand(query, id);
    if (fit === null) return [];
    const cost = query === '' || isEnabled(id) ? 0 : LESS_FOR_LACKING;
    return [{ ...fit, id, score: fit.score - cost, age: findAge(id, recent) }];
  });
  found.sort((first, second) => second.score - first.score || first.age - second.age);
  return found.map(({ id, synonym }) => ({
    kind: 'command',
    id,
    label: nameCommand(id),
    synonym,
  }));
}

function findAge(id: CommandId, recent: readonly CommandId[]): number {
  const place = recent.indexOf(id);
  return place === -1 ? recent.length : place;
}

interface Fit {
  readonly score: number;
  readonly synonym: string | null;
}

// About what a letter at the start of the name is worth.
const LESS_FOR_LACKING = 12;

// What commands are called goes before other words for them.
const LESS_FOR_SYNONYM = 5;

function fitCommand(query: string, id: CommandId): Fit | null {
  const score = scoreCommand(query, id);
  const synonym = findSynonym(query, id);
  const other = (synonym === null ? null : matchFuzzy(query, synonym)) ?? Number.NEGATIVE_INFINITY;
  if (score !== null && score >= other - LESS_FOR_SYNONYM) return { score, synonym: null };
  return synonym === null ? null : { score: other - LESS_FOR_SYNONYM, synonym };
}

/** Its own name counts for more than that of the menu before it; all of a submenu fit its name alike. */
function scoreCommand(query: string, id: CommandId): number | null {
  const { menu, submenu } = COMMAND_TABLE[id];
  const scores = [
    matchFuzzy(query, say(`command.${id}`)),
    submenu === undefined ? null : matchFuzzy(query, say(`submenu.${submenu}`)),
    matchFuzzy(query, `${nameCommand(id)} ${say(`menu.${menu}`)}`),
  ].filter((score) => score !== null);
  return scores.length === 0 ? null : Math.max(...scores);
}

function listMaps(query: string, { maps }: Ranking): readonly Choice[] {
  const found = maps.flatMap(({ path, name, folder }) => {
    const label = say('spoken.named', { name: say('submenu.openRecent'), text: name });
    const score = matchFuzzy(query, label);
    return score === null ? [] : [{ kind: 'map' as const, id: path, label, folder, score }];
  });
  return found.sort((first, second) => second.score - first.score);
}

function listStatements(map: ArgumentMap, query: string): readonly Choice[] {
  const numbers = numbersOf(map);
  const hits = searchMap(map, query).filter(({ field }) => field === 'text');
  return hits.slice(0, MOST_STATEMENTS).map(({ id }) => {
    const text = map.statements.get(id)?.text ?? '';
    return { kind: 'statement', id, label: `${numbers.get(id) ?? ''} ${text}`.trim() };
  });
}
