import type { CardLook } from '../../../shared/drawing/card-look.ts';
import type { Box, Size } from '../../../shared/layout/box.ts';
import { clipText } from '../../../shared/layout/text/clip-text.ts';
import type { ArgumentId, StatementId } from '../../../shared/model/ids.ts';
import { argumentsOn } from '../../../shared/model/queries/index-arguments.ts';
import { outcomeOf } from '../../../shared/reasoning/outcome.ts';
import { evaluationOf } from '../../state/evaluation.ts';
import { joinWords } from '../../state/join-spoken.ts';
import { readLanguage, say } from '../../state/words.ts';
import type { Workspace } from '../../state/workspace.ts';
import { useWorkspace } from '../../state/workspace-context.ts';
import { describeArgument } from '../describe-argument.ts';
import { readLooks } from '../painting/marked-looks.ts';
import { countReplies, tellOutcome, tellReplies } from '../tell-standing.ts';
import styles from './neighbours.module.css';
import { putBeside } from './put-beside.ts';
import type { Neighboured } from './use-brought-out.ts';

const TEXT_PX = 14;
const LEAST_READABLE_PX = 7;
// As long as most statements are; a longer one is cut, a shorter one leaves air.
const SIZE_PX = { width: 288, height: 128 };

/** Whether the text of a card is smaller on screen, at a zoom and a text size in percent, than people read. */
export function isTooSmallToRead(zoom: number, textSize: number): boolean {
  return TEXT_PX * zoom * (textSize / 100) < LEAST_READABLE_PX;
}

interface Props {
  readonly id: Neighboured;
  /** Where it lies and where its neighbours do, on the canvas in pixels. */
  readonly place: Box;
  readonly others: readonly Box[];
  /** Of the canvas, in pixels. */
  readonly size: Size;
}

/** What a card or a line says that is too small to be read, beside it. Screen readers have it from the card. */
export function CardTip({ id, place, others, size }: Props) {
  const { x, y } = putBeside(place, SIZE_PX, others, size);
  const { heading, text, remarks } = write(useWorkspace(), id);
  return (
    <div
      className={styles.tip}
      data-testid="card-tip"
      style={{ left: x, top: y, width: SIZE_PX.width }}
      aria-hidden
    >
      <p className={styles.heading}>{heading}</p>
      <p className={styles.text}>{text}</p>
      {remarks !== '' && <p className={styles.heading}>{remarks}</p>}
    </div>
  );
}

interface Words {
  readonly heading: string;
  readonly text: string;
  readonly remarks: string;
}

function write(workspace: Workspace, id: Neighboured): Words {
  const { map } = workspace.document.getState();
  const replies = tellReplies(countReplies(argumentsOn(map, id)));
  const remarks = joinWords([tellKnownOutcome(workspace, id), replies]);
  const argument = map.arguments.get(id as ArgumentId);
  if (argument !== undefined) {
    const undercut = map.arguments.get(argument.target.id as ArgumentId);
    const text = describeArgument(argument, undercut, map.statements, readLanguage());
    return { heading: say('inspector.argument'), text, remarks };
  }
  const statement = map.statements.get(id as StatementId);
  const text = statement?.text ? clipText(statement.text) : say('inspector.empty');
  const heading = [nameStanding(readLooks(workspace).get(id as StatementId)), statement?.author];
  return { heading: joinWords(heading.map((part) => part ?? '')), text, remarks };
}

function nameStanding(look: CardLook | undefined): string {
  if (look === undefined) return '';
  return joinWords([...look.roles.map((role) => say(`role.${role}`)), say(`side.${look.side}`)]);
}

// A large map that was not evaluated yet is not held up for this.
function tellKnownOutcome({ document, session }: Workspace, id: Neighboured): string {
  const evaluation = evaluationOf(document.getState().map, session.getState().suppositions);
  if (evaluation === null || evaluation.isUnfinished) return '';
  return tellOutcome(outcomeOf(evaluation, id));
}
