import { createSay, type Say } from '../../../shared/messages/create-say.ts';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import type { Finding } from '../../../shared/reasoning/review/finding.ts';
import { listShownStatements } from '../../../shared/reasoning/review/list-shown-statements.ts';
import { RULE_CERTAINTIES, reviewMap } from '../../../shared/reasoning/review/review-map.ts';
import type { Command } from '../command.ts';
import { LANGUAGE_DETAILS, LANGUAGE_OPTION, languageFor, readLanguage } from '../language.ts';
import { readMap } from '../read-map.ts';
import { EXIT } from '../terminal.ts';

export const REVIEW: Command = {
  name: 'review',
  usage: 'FILE [--language en|ja] [--json]',
  summary: 'Points out what a careful reader would look at again.',
  details: `Findings by structure are exact; those by wording are suggestions and say so. Rules that the
map mutes are skipped. With --json: { "findings": [{ "rule", "certainty", "statements", "arguments",
"terms", "message", "why" }] }.
  ${LANGUAGE_DETAILS}
Exit code: 0 done, whatever was found, 1 the map has problems that forbid it, 2 the file cannot be read.`,
  options: { json: { type: 'boolean' }, ...LANGUAGE_OPTION },
  fileCount: 1,
  run: async ({ files: [path = ''], values }, terminal) => {
    const language = readLanguage(values);
    if (language.kind === 'error') {
      terminal.writeError(`contention review: ${language.error}\n`);
      return EXIT.failed;
    }
    const read = await readMap(path, terminal);
    if (typeof read === 'number') return read;
    const say = createSay(() => languageFor(read.map, language.value));
    const findings = reviewMap(read.map);
    terminal.writeOut(
      values.json === true
        ? writeJson(read.map, findings, say)
        : `${path}: ${describe(read.map, findings, say)}`,
    );
    return EXIT.done;
  },
};

function describe(map: ArgumentMap, findings: readonly Finding[], say: Say): string {
  if (findings.length === 0) return `${say('review.none')}\n`;
  const lines = findings.map((finding) => {
    const { rule } = finding;
    const sure = say(`review.${rule}.name`);
    const isDoubtful = RULE_CERTAINTIES[rule] === 'suggestion';
    const name = isDoubtful ? say('review.doubtful', { name: sure }) : sure;
    const line = say('spoken.named', { name, text: sayFinding(map, finding, say) });
    return `  ${line} [${rule}]\n`;
  });
  return `${say('review.count', { count: findings.length })}\n${lines.join('')}`;
}

function writeJson(map: ArgumentMap, findings: readonly Finding[], say: Say): string {
  const plain = findings.map((finding) => ({
    rule: finding.rule,
    certainty: RULE_CERTAINTIES[finding.rule],
    statements: listPlaces(finding, 'statement'),
    arguments: listPlaces(finding, 'argument'),
    terms: finding.terms,
    message: sayFinding(map, finding, say),
    why: say(`review.${finding.rule}.why`),
  }));
  return `${JSON.stringify({ findings: plain }, null, 2)}\n`;
}

function listPlaces({ places }: Finding, kind: 'statement' | 'argument'): readonly string[] {
  return places.filter((place) => place.kind === kind).map(({ id }) => id);
}

function sayFinding(map: ArgumentMap, finding: Finding, say: Say): string {
  const [first] = listShownStatements(map, finding);
  const statement = first === undefined ? '' : (map.statements.get(first)?.text ?? '');
  return say(`review.${finding.rule}.finding`, { statement, terms: finding.terms.join(', ') });
}
