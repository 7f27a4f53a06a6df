import { useViewport } from '@xyflow/react';
import type { ReactNode } from 'react';
import type { Relation } from '../../../shared/model/argument.ts';
import type { ArgumentId } from '../../../shared/model/ids.ts';
import { argumentsFrom } from '../../../shared/model/queries/index-arguments.ts';
import { isMac } from '../../commands/platform.ts';
import { describeShortcut } from '../../commands/shortcut.ts';
import type { Dropping } from '../../state/dragging.ts';
import { say } from '../../state/words.ts';
import type { Workspace } from '../../state/workspace.ts';
import { useWorkspace } from '../../state/workspace-context.ts';
import { ArrowIcon } from '../../ui/icons/arrow-icon.tsx';
import { BarredIcon } from '../../ui/icons/barred-icon.tsx';
import { BracketIcon } from '../../ui/icons/bracket-icon.tsx';
import { CutIcon } from '../../ui/icons/cut-icon.tsx';
import styles from './dragging.module.css';
import { judgeDrop, listLinkable } from './link-dropped.ts';

// Room for the words of both choices, however small the card is on screen.
const LEAST_WIDTH_PX = 304;
const LEAST_HEIGHT_PX = 48;

/** The two things a card can become where it is held: letting go makes it the one that is lit. */
export function DropZones({ dropping }: { readonly dropping: Dropping }) {
  const workspace = useWorkspace();
  const { x, y, zoom } = useViewport();
  const { box } = dropping;
  const width = Math.max(box.width * zoom, LEAST_WIDTH_PX);
  const height = Math.max(box.height * zoom, LEAST_HEIGHT_PX);
  const style = {
    left: (box.x + box.width / 2) * zoom + x - width / 2,
    top: (box.y + box.height / 2) * zoom + y - height / 2,
    width,
    height,
  };
  return (
    <div className={styles.drop} style={style}>
      <Zone dropping={dropping} relation="supports" />
      <Zone dropping={dropping} relation="attacks" />
      <p className={styles.hint}>
        {describe(workspace, dropping)}
        <small>{say('drop.onlyMove', { key: describeShortcut('Alt', isMac()) })}</small>
      </p>
    </div>
  );
}

function Zone({ dropping, relation }: { dropping: Dropping; relation: Relation }) {
  const { map } = useWorkspace().document.getState();
  const verdict = judgeDrop(map, { ...dropping, relation });
  const { word, icon } = nameZone(map.arguments.has(dropping.over as ArgumentId), relation);
  return (
    <div
      className={styles.zone}
      data-relation={relation}
      data-verdict={verdict.kind}
      data-lit={relation === dropping.relation}
    >
      {icon}
      <span>{word}</span>
    </div>
  );
}

interface ZoneName {
  readonly word: string;
  readonly icon: ReactNode;
}

function nameZone(isArgument: boolean, relation: Relation): ZoneName {
  if (relation === 'supports') {
    return isArgument
      ? { word: say('drop.coPremise'), icon: <BracketIcon /> }
      : { word: say('drop.reason'), icon: <ArrowIcon /> };
  }
  return isArgument
    ? { word: say('drop.undercut'), icon: <CutIcon /> }
    : { word: say('drop.objection'), icon: <BarredIcon /> };
}

/** Why the lit choice is refused, or what to know about it. */
function describe(workspace: Workspace, dropping: Dropping): string {
  const { map } = workspace.document.getState();
  const verdict = judgeDrop(map, dropping);
  if (verdict.kind === 'refused') return say(`refusal.${verdict.reason}`);
  const count = listLinkable(map, dropping).length;
  if (dropping.premises.length > 1) return say('drop.several', { count });
  return argumentsFrom(map, dropping.premise).length > 0
    ? say('drop.keeps', { command: say('command.statement.moveUnder') })
    : '';
}
