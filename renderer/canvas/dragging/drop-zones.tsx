import { useStore, useViewport } from '@xyflow/react';
import type { ReactNode } from 'react';
import { isSameBox } from '../../../shared/layout/box.ts';
import type { Relation } from '../../../shared/model/argument.ts';
import type { ArgumentId, StatementId } from '../../../shared/model/ids.ts';
import { argumentsFrom } from '../../../shared/model/queries/index-arguments.ts';
import { isMac } from '../../commands/platform.ts';
import { describeShortcut } from '../../commands/shortcut.ts';
import type { DropAct, Dropping } from '../../state/dragging.ts';
import { readLanguage, say } from '../../state/words.ts';
import type { Workspace } from '../../state/workspace.ts';
import { useWorkspace } from '../../state/workspace-context.ts';
import { ArrowIcon } from '../../ui/icons/arrow-icon.tsx';
import { BarredIcon } from '../../ui/icons/barred-icon.tsx';
import { BracketIcon } from '../../ui/icons/bracket-icon.tsx';
import { CutIcon } from '../../ui/icons/cut-icon.tsx';
import { describeArgument } from '../describe-argument.ts';
import { findView } from '../mounting/mounting.ts';
import { quoteTexts, readTexts } from '../quote-statements.ts';
import { judgeDrop } from './build-drop.ts';
import styles from './dragging.module.css';
import { findSideToSay, widenToWords } from './widen-to-words.ts';

const RELATIONS: readonly Relation[] = ['supports', 'attacks'];

/** What a card can become where it is held: letting go makes it the one that is lit. */
export function DropZones({ dropping }: { readonly dropping: Dropping }) {
  const workspace = useWorkspace();
  const { x, y, zoom } = useViewport();
  const { acts } = dropping;
  const view = useStore(
    ({ width, height }) => findView([x, y, zoom], { width, height }),
    isSameBox,
  );
  const box = widenToWords(dropping.box, acts.length, { view, zoom });
  const style = {
    left: box.x * zoom + x,
    top: box.y * zoom + y,
    width: box.width * zoom,
    height: box.height * zoom,
  };
  return (
    <div className={styles.drop} style={style}>
      {acts.flatMap((act) =>
        RELATIONS.map((relation) => (
          <Zone key={`${act} ${relation}`} dropping={dropping} act={act} relation={relation} />
        )),
      )}
      <p className={styles.hint} data-side={findSideToSay(box, { view, zoom })}>
        <strong>{nameTarget(workspace, dropping)}</strong>
        {describe(workspace, dropping)}
        <small>{say('drop.onlyMove', { key: describeShortcut('Alt', isMac()) })}</small>
      </p>
    </div>
  );
}

interface ZoneProps {
  readonly dropping: Dropping;
  readonly act: DropAct;
  readonly relation: Relation;
}

function Zone({ dropping, act, relation }: ZoneProps) {
  const { document, ids } = useWorkspace();
  const { map } = document.getState();
  const { verdict } = judgeDrop(map, { ...dropping, act, relation }, ids);
  const become = nameRole(map.arguments.has(dropping.over as ArgumentId), relation);
  const isOneOfTwo = dropping.acts.length > 1;
  return (
    <div
      className={styles.zone}
      data-relation={relation}
      data-verdict={verdict.kind}
      data-lit={relation === dropping.relation && act === dropping.act}
    >
      {ICONS[become]}
      <span>{say(isOneOfTwo ? `drop.${act}.${become}` : `drop.${become}`)}</span>
    </div>
  );
}

type Role = 'reason' | 'objection' | 'coPremise' | 'undercut';

const ICONS: Readonly<Record<Role, ReactNode>> = {
  reason: <ArrowIcon />,
  objection: <BarredIcon />,
  coPremise: <BracketIcon />,
  undercut: <CutIcon />,
};

function nameRole(isArgument: boolean, relation: Relation): Role {
  if (relation === 'supports') return isArgument ? 'coPremise' : 'reason';
  return isArgument ? 'undercut' : 'objection';
}

/** What the choices cover. */
function nameTarget({ document }: Workspace, { over }: Dropping): string {
  const { statements, arguments: links } = document.getState().map;
  const argument = links.get(over as ArgumentId);
  if (argument === undefined) return quoteTexts(readTexts([over as StatementId], statements));
  const undercut = links.get(argument.target.id as ArgumentId);
  return describeArgument(argument, undercut, statements, readLanguage());
}

/** Why the lit choice is refused, or what to know about it. */
function describe({ document, ids }: Workspace, dropping: Dropping): string {
  const { map } = document.getState();
  const { act, premise, premises, acts } = dropping;
  const { verdict, droppable } = judgeDrop(map, dropping, ids);
  if (verdict.kind === 'refused') return say(`refusal.${verdict.reason}`);
  if (premises.length > 1) return say(SEVERAL[act], { count: droppable.length });
  if (acts.length === 1) return '';
  if (act === 'link') return say('drop.keeps');
  return say(argumentsFrom(map, premise).length > 1 ? 'drop.leavesOne' : 'drop.leaves');
}

const SEVERAL = { move: 'drop.movesSeveral', link: 'drop.several' } as const;
