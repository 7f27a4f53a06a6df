import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import { findMotionId } from '../../../shared/model/queries/find-motion.ts';
import { type Crux, findCruxes } from '../../../shared/reasoning/cruxes.ts';
import { LABEL, nameLabel } from '../../../shared/reasoning/label.ts';
import type { Command } from '../command.ts';
import { readMap } from '../read-map.ts';
import { EXIT } from '../terminal.ts';
import { evaluateWhole } from './evaluate.ts';

export const CRUXES: Command = {
  name: 'cruxes',
  usage: 'FILE [--json]',
  summary: 'Ranks statements by what the motion loses or gains without them.',
  details: `  --json   print { "semantics", "settled", "motion": { "id", "label", "strength" }, "cruxes":
           [{ "id", "change", "strength", "label", "flipPoint", "isEstimate" }] }

"change" is the motion's strength without the statement and the arguments that use it as a premise,
minus its strength with them; "strength" and "label" are the motion's without it. "flipPoint" is the
credence of the statement, if any, at which the motion's strength crosses 0.5; null if there is none.
"isEstimate" is true where large cycles left no time for the exact figure.
Figures that do not settle are null. Statements that do not lead to the motion are left out.
Exit code: 0 done, 1 the map has problems or no motion, 2 the file cannot be read.`,
  options: { json: { type: 'boolean' } },
  fileCount: 1,
  run: async ({ files: [path = ''], values }, terminal) => {
    const read = await readMap(path, terminal);
    if (typeof read === 'number') return read;
    const { map } = read;
    const motion = findMotionId(map);
    if (motion === null) {
      terminal.writeError(
        `${path} has no motion. Cruxes are what a motion hangs on: make one statement the motion first.\n`,
      );
      return EXIT.problems;
    }
    const answer = evaluateWhole(map);
    const slot = answer.framework.slots.get(motion) ?? 0;
    const cruxes = findCruxes(answer, motion);
    const report = {
      semantics: answer.semantics,
      settled: !answer.strengths.some(Number.isNaN),
      motion: {
        id: motion,
        label: nameLabel(answer.labels[slot] ?? LABEL.undecided),
        strength: answer.strengths[slot],
      },
      cruxes: cruxes.map(toPlain),
    };
    // JSON has no NaN: what does not settle is written as null.
    if (values.json === true) terminal.writeOut(`${JSON.stringify(report, null, 2)}\n`);
    else for (const crux of cruxes) terminal.writeOut(describeCrux(map, crux));
    return EXIT.done;
  },
};

function toPlain({
  id,
  change,
  strengthWithout,
  labelWithout,
  flipPoint,
  isEstimate,
}: Crux): object {
  const label = nameLabel(labelWithout);
  return { id, change, strength: strengthWithout, label, flipPoint, isEstimate };
}

function describeCrux(
  { statements }: ArgumentMap,
  { id, change, flipPoint, isEstimate }: Crux,
): string {
  const text = (statements.get(id)?.text ?? '').replace(/\s+/g, ' ').trim();
  const size = Number.isNaN(change) ? 'open' : (change * 100).toFixed(1);
  const sign = change > 0 ? '+' : '';
  const flip = flipPoint === null ? '' : `  flips at credence ${(flipPoint * 100).toFixed(0)}`;
  const estimate = isEstimate ? '  estimate' : '';
  return `${`${sign}${size}`.padStart(6)}  ${id}${flip}${estimate}  ${text}`.trimEnd().concat('\n');
}
