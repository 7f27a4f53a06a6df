import type { Argument } from '../../../shared/model/argument.ts';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import type { StatementId } from '../../../shared/model/ids.ts';
import { rolesOf } from '../../../shared/model/queries/roles.ts';
import { sidesOf } from '../../../shared/model/queries/sides.ts';
import { joinWords } from '../../state/join-spoken.ts';
import { say } from '../../state/words.ts';
import { useDocument } from '../../state/workspace-context.ts';
import type { Subject } from './find-subject.ts';
import styles from './inspector.module.css';
import { nameStep } from './links.ts';
import { PositionMarks } from './position-marks.tsx';

/** What the subject is in the debate, and whom it serves. */
export function SubjectHeading({ subject }: { readonly subject: Subject }) {
  const map = useDocument((state) => state.map);
  const side = nameSide(map, subject);
  return (
    <>
      {subject.kind === 'statement' && <PositionMarks map={map} id={subject.statement.id} />}
      {nameRole(map, subject)}
      {side !== '' && <span className={styles.side}>{side}</span>}
    </>
  );
}

function nameRole(map: ArgumentMap, subject: Subject): string {
  switch (subject.kind) {
    case 'map':
      return say('inspector.map');
    case 'statement':
      return nameRoles(map, subject.statement.id);
    case 'argument':
      return nameArgument(subject.argument);
    case 'note':
      return say('canvas.note');
    case 'several':
      return say('inspector.several', { count: subject.count });
  }
}

function nameRoles(map: ArgumentMap, id: StatementId): string {
  return joinWords(rolesOf(map, id).map((role) => say(`role.${role}`)));
}

function nameArgument(argument: Argument): string {
  return say(`inspector.${nameStep(argument)}Argument`);
}

function nameSide(map: ArgumentMap, subject: Subject): string {
  if (subject.kind !== 'statement') return '';
  return say(`side.${sidesOf(map).get(subject.statement.id) ?? 'neither'}`);
}
