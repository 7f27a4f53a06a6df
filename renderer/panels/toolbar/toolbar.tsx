import { Toolbar as BaseToolbar } from '@base-ui/react/toolbar';
import {
  Flag,
  LayoutGrid,
  PanelLeft,
  PanelRight,
  Quote,
  Redo2,
  Scan,
  Search,
  Undo2,
} from 'lucide-react';
import { say } from '../../state/words.ts';
import { ArrowIcon } from '../../ui/icons/arrow-icon.tsx';
import { BarredIcon } from '../../ui/icons/barred-icon.tsx';
import { BracketIcon } from '../../ui/icons/bracket-icon.tsx';
import { CutIcon } from '../../ui/icons/cut-icon.tsx';
import { DocumentName } from './document-name.tsx';
import { ToolButton } from './tool-button.tsx';
import { ToolMenu } from './tool-menu.tsx';
import styles from './toolbar.module.css';

/** The few things done most often; the menus hold everything. */
export function Toolbar() {
  return (
    <BaseToolbar.Root className={styles.toolbar} aria-label={say('toolbar.label')}>
      <div className={styles.tools}>
        <DocumentName />
        <BaseToolbar.Group className={styles.group} aria-label={say('toolbar.addTo')}>
          <ReplyTools />
        </BaseToolbar.Group>
        <BaseToolbar.Group className={styles.view} aria-label={say('toolbar.mapTools')}>
          <MapTools />
        </BaseToolbar.Group>
      </div>
    </BaseToolbar.Root>
  );
}

function ReplyTools() {
  return (
    <>
      <ToolMenu
        label={say('toolbar.addPosition')}
        word={say('toolbar.position')}
        icon={<Flag size={15} aria-hidden />}
        commands={['statement.addPosition', 'statement.addPositionAgainst']}
        icons={[
          <ArrowIcon key="for" className={styles.support} />,
          <BarredIcon key="against" className={styles.attack} />,
        ]}
      />
      <ToolButton
        command="statement.addReason"
        word={say('toolbar.reason')}
        icon={<ArrowIcon className={styles.support} />}
      />
      <ToolButton
        command="statement.addObjection"
        word={say('toolbar.objection')}
        icon={<BarredIcon className={styles.attack} />}
      />
      <ToolButton
        command="statement.addEvidence"
        word={say('toolbar.evidence')}
        icon={<Quote size={15} className={styles.support} aria-hidden />}
      />
      <ToolButton
        command="statement.addCoPremise"
        word={say('toolbar.coPremise')}
        isRare
        icon={<BracketIcon />}
      />
      <ToolButton
        command="statement.addUndercut"
        word={say('toolbar.undercut')}
        isRare
        icon={<CutIcon className={styles.attack} />}
      />
    </>
  );
}

function MapTools() {
  return (
    <>
      <ToolButton command="edit.undo" icon={<Undo2 size={16} aria-hidden />} />
      <ToolButton command="edit.redo" icon={<Redo2 size={16} aria-hidden />} />
      <BaseToolbar.Separator className={styles.separator} />
      <ToolButton command="arrange.all" icon={<LayoutGrid size={16} aria-hidden />} />
      <ToolButton command="view.fit" icon={<Scan size={16} aria-hidden />} />
      <BaseToolbar.Separator className={styles.separator} />
      <ToolButton command="edit.find" icon={<Search size={16} aria-hidden />} />
      <ToolButton command="view.outline" isToggle icon={<PanelLeft size={16} aria-hidden />} />
      <ToolButton command="view.inspector" isToggle icon={<PanelRight size={16} aria-hidden />} />
    </>
  );
}
