import { BookOpen, File, FolderOpen, type LucideIcon, PanelsTopLeft } from 'lucide-react';
import { type ReactNode, useEffect, useId, useState } from 'react';
import type { CommandId } from '../../../shared/commands/command-table.ts';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import { leaveByEscape } from '../../commands/enter-canvas.ts';
import { isMac } from '../../commands/platform.ts';
import { describeShortcut, listShortcuts } from '../../commands/shortcut.ts';
import { useCommand } from '../../commands/use-command.ts';
import type { DocumentState } from '../../state/document-store.ts';
import { openRecentMap, useRecentMaps } from '../../state/recent-maps.ts';
import { say } from '../../state/words.ts';
import { useDocument, useSession, useWorkspace } from '../../state/workspace-context.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { tip } from '../../ui/tip.ts';
import styles from './start-offer.module.css';

// As many as there are lines beside them.
const MOST_RECENT = 4;

/** What else an empty map may be meant for: a map of before, or one to write over. Gone once somebody writes. */
export function StartOffer() {
  const isBlank = useDocument(isBlankMap);
  const isWriting = useSession(({ writing }) => (writing?.draft ?? '').trim() !== '');
  return isBlank && !isWriting && <Offer />;
}

function isBlankMap({ map, isFile, access }: DocumentState): boolean {
  return !isFile && access === 'writable' && holdsNothing(map);
}

function holdsNothing({ statements, ...others }: ArgumentMap): boolean {
  if (statements.size > 1 || others.arguments.size > 0 || others.notes.size > 0) return false;
  const [first] = statements.values();
  return (first?.text ?? '').trim() === '';
}

function Offer() {
  const workspace = useWorkspace();
  const maps = useRecentMaps().slice(0, MOST_RECENT);
  const [news, setNews] = useState('');
  // What comes with a live region is not read out.
  useEffect(() => setNews(say('start.appeared', { keys: readKeys('view.nextPane') })), []);
  return (
    <nav
      data-pane="start"
      className={styles.offer}
      aria-label={say('start.label')}
      onKeyDown={leaveByEscape(workspace)}
    >
      <LiveRegion text={news} serial={0} />
      {maps.length > 0 && (
        <Group title={say('palette.maps')}>
          {maps.map(({ path, name, folder }) => (
            <Line
              key={path}
              Icon={File}
              name={name.replace(/\.argmap$/, '')}
              remark={folder.split(/[\\/]/).at(-1) ?? ''}
              address={path}
              run={() => openRecentMap(workspace, path)}
            />
          ))}
        </Group>
      )}
      <Group title={say('submenu.newFrom')}>
        <CommandLine id="file.newPolicyMotion" Icon={PanelsTopLeft} />
        <CommandLine id="file.newForAndAgainst" Icon={PanelsTopLeft} />
        <CommandLine id="file.newFromSample" Icon={BookOpen} />
        <CommandLine id="file.open" Icon={FolderOpen} />
      </Group>
    </nav>
  );
}

function readKeys(id: CommandId): string {
  const [keys = ''] = listShortcuts(id, isMac());
  return describeShortcut(keys, isMac());
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.group}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      <ul className={styles.list}>{children}</ul>
    </section>
  );
}

function CommandLine({ id, Icon }: { readonly id: CommandId; readonly Icon: LucideIcon }) {
  const { label, keys, run } = useCommand(id);
  return <Line Icon={Icon} name={label} run={run} {...(keys === undefined ? {} : { keys })} />;
}

interface LineProps {
  readonly Icon: LucideIcon;
  readonly name: string;
  readonly remark?: string;
  /** Where it lies, which the pointer brings out. */
  readonly address?: string;
  readonly keys?: string;
  readonly run: () => void;
}

function Line({ Icon, name, remark, address, keys, run }: LineProps) {
  return (
    <li>
      <button
        type="button"
        className={styles.line}
        aria-description={address}
        {...tip({ text: address })}
        onClick={run}
      >
        <Icon size={15} aria-hidden />
        <span className={styles.name}>{name}</span>{' '}
        {remark !== undefined && <span className={styles.remark}>{remark}</span>}
        {keys !== undefined && <Kbd keys={keys} />}
      </button>
    </li>
  );
}
