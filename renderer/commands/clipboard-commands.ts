import { parseInPieces } from '../../shared/format/parse.ts';
import { writeInPieces } from '../../shared/format/write.ts';
import { WRITTEN_WORDS } from '../../shared/interchange/outline-text/labels.ts';
import { writeOutlineInPieces } from '../../shared/interchange/outline-text/write-outline-text.ts';
import { readText } from '../../shared/interchange/read-text.ts';
import type { ClipboardContent } from '../../shared/ipc/clipboard-payloads.ts';
import { type Language, resolveLanguage } from '../../shared/messages/language.ts';
import type { Target } from '../../shared/model/argument.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import type { Edit } from '../../shared/model/edits/edit.ts';
import { type FragmentLink, insertFragment } from '../../shared/model/edits/insert-fragment.ts';
import { removeBranch, removeEntities } from '../../shared/model/edits/remove-entities.ts';
import { type Fragment, type FragmentIds, renewIds, rootsOf } from '../../shared/model/fragment.ts';
import type { ArgumentId, StatementId } from '../../shared/model/ids.ts';
import { cutBranch, cutFragment } from '../../shared/model/queries/cut-fragment.ts';
import { isStatementOrArgument } from '../../shared/model/queries/find-entity.ts';
import type { Point } from '../../shared/model/statement.ts';
import type { CanvasId } from '../state/canvas-id.ts';
import { commit, dropWriting, finishWriting, writingKey } from '../state/editing.ts';
import { AWAITED, letWindowAnswer, NEVER, runInSlices } from '../state/in-slices.ts';
import { beginLongEdit } from '../state/long-edit.ts';
import { copyPicture } from '../state/saving-pictures.ts';
import { announce, notify, select } from '../state/session-store.ts';
import { readLanguage, say } from '../state/words.ts';
import type { Workspace } from '../state/workspace.ts';
import type { CommandAction } from './command-action.ts';
import { fillStatement, findFilling } from './fill-statement.ts';
import { NOT_EMPTY, PICTURED, SOMETHING, WRITABLE } from './need.ts';
import { placeSoon } from './place-fragment.ts';
import { readWishedPoint } from './read-wished-point.ts';
import { commitRemoval } from './removing.ts';
import { readMap, readSelection, selectedCards, selectedStatement } from './selection.ts';

// Reading, inserting and selecting a lot in one go would keep the window busy for a long time.
const MOST_AT_ONCE = 500;
const MOST_READ_AT_ONCE = 200_000;

// More than any debate; what is far beyond would keep the window busy for long.
const MOST_PASTED = 20_000;

/** One statement stands for its branch; several things stand for themselves. */
function readSelectedFragment(workspace: Workspace): Fragment {
  const statement = selectedStatement(workspace);
  const map = readMap(workspace);
  return statement === null
    ? cutFragment(map, readSelection(workspace))
    : cutBranch(map, statement.id);
}

function countThings({ map }: Fragment): number {
  return map.statements.size + map.notes.size;
}

/** The map's language, or the interface's where the map names none. */
function readMapLanguage(workspace: Workspace): Language {
  const { language } = readMap(workspace).details;
  return language === '' ? readLanguage() : resolveLanguage('system', language);
}

async function copy(
  workspace: Workspace,
  fragment = readSelectedFragment(workspace),
): Promise<number> {
  const count = countThings(fragment);
  if (count === 0) return 0;
  const words = WRITTEN_WORDS[readMapLanguage(workspace)];
  const text = await runInSlices(writeOutlineInPieces(fragment, words), NEVER, AWAITED);
  await workspace.bridge['clipboard:write']({
    text,
    map: await runInSlices(writeInPieces(fragment.map), NEVER, AWAITED),
    attacking: [...fragment.attacking],
  });
  return count;
}

/** Takes away what is selected once it is copied; what was edited meanwhile is copied again, as it would be lost. */
async function cut(workspace: Workspace): Promise<void> {
  const branch = selectedStatement(workspace)?.id ?? null;
  const selected = readSelection(workspace);
  let map = readMap(workspace);
  let count = 0;
  for (let copied: ArgumentMap | null = null; copied !== map; map = readMap(workspace)) {
    copied = map;
    const part = branch === null ? cutFragment(map, selected) : cutBranch(map, branch);
    count = await copy(workspace, part);
    if (count === 0) return;
  }
  const edit = branch === null ? removeEntities(map, selected) : removeBranch(map, branch);
  if (!commitRemoval(workspace, edit, 'command.edit.cut')) return;
  announce(workspace.session, say('notice.cut', { count }));
}

/** What is to be pasted, or null after saying why there is nothing. */
async function readPasted(
  workspace: Workspace,
  content: ClipboardContent,
): Promise<Fragment | null> {
  const fragment = content.kind === 'too-large' ? null : await readFragment(content);
  if (fragment === null || countThings(fragment) > MOST_PASTED) {
    notify(workspace.session, 'problem', say('notice.pasteTooLarge', { most: MOST_PASTED }));
    return null;
  }
  if (countThings(fragment) > 0) return fragment;
  notify(workspace.session, 'info', say('notice.nothingToPaste'));
  return null;
}

async function readFragment(
  content: Exclude<ClipboardContent, { kind: 'too-large' }>,
): Promise<Fragment> {
  if (content.kind === 'text') return readText(content.text);
  const outcome = await runInSlices(parseInPieces(content.map), NEVER, AWAITED);
  if (outcome.kind === 'unreadable') return readText('');
  const attacking = new Set(content.attacking as readonly StatementId[]);
  return { map: outcome.map, attacking };
}

/** The one selected statement or argument, to which something can be linked. */
function findTarget(workspace: Workspace): Target | null {
  const [id, ...others] = readSelection(workspace);
  const map = readMap(workspace);
  if (id === undefined || others.length > 0) return null;
  if (map.statements.has(id as StatementId)) return { kind: 'statement', id: id as StatementId };
  return map.arguments.has(id as ArgumentId) ? { kind: 'argument', id: id as ArgumentId } : null;
}

function listLinks(workspace: Workspace, fragment: Fragment, target: Target | null) {
  if (target === null) return [];
  return rootsOf(fragment).map(
    (premise): FragmentLink => ({
      argument: workspace.ids.argument(),
      premise,
      relation: fragment.attacking.has(premise) ? 'attacks' : 'supports',
      target,
    }),
  );
}

interface Pasting {
  readonly fragment: Fragment;
  readonly ids: FragmentIds;
  /** What it is put under, if that is still there; null for nothing. */
  readonly target: Target | null;
  /** Where it goes otherwise. */
  readonly near: Point;
}

/** The edit that puts a fragment where there is room for it, done again if the map was edited meanwhile. */
async function buildPaste(
  workspace: Workspace,
  { fragment, ids, target, near }: Pasting,
): Promise<Edit> {
  for (;;) {
    const map = readMap(workspace);
    const filling = findFilling(map, fragment, target);
    const isThere = target !== null && isStatementOrArgument(map, target.id);
    const links = listLinks(workspace, fragment, isThere ? target : null);
    const places =
      filling === null
        ? await placeSoon(workspace, fragment, links[0] ?? near)
        : await placeSoon(workspace, filling.fragment, {
            instead: filling.statement,
            root: filling.said.id,
          });
    if (countThings(fragment) > MOST_AT_ONCE) await letWindowAnswer();
    const edit =
      filling === null
        ? insertFragment(map, { fragment, ids, links, places })
        : fillStatement(map, filling, { ids, places });
    await letWindowAnswer();
    if (readMap(workspace) === map) return edit;
  }
}

/** The same of so much that the window answers meanwhile; null where it was called off. */
async function buildLongPaste(workspace: Workspace, pasting: Pasting): Promise<Edit | null> {
  const { signal, end } = beginLongEdit(workspace, 'command.edit.paste');
  try {
    const edit = await buildPaste(workspace, pasting);
    return signal.aborted ? null : edit;
  } finally {
    end();
  }
}

/** Whether reading it would add much to the time that taking it over has taken. */
function isLong(content: ClipboardContent): boolean {
  if (content.kind === 'too-large') return false;
  const { length } = content.kind === 'map' ? content.map : content.text;
  return length > MOST_READ_AT_ONCE;
}

/** What is pasted, and what it is put under or fills. */
interface Aim {
  readonly target: Target | null;
  readonly isFilled: boolean;
  /** Makes adding an empty statement and filling it one step of undo. */
  readonly key: string | undefined;
}

/** Ends the writing; a new statement of which nothing is written yet is taken back, unless it is to be filled. */
function takeAim(workspace: Workspace, fragment: Fragment, selected: Target | null): Aim {
  const { writing } = workspace.session.getState();
  const isUnwritten = writing !== null && writing.draft.trim() === '';
  if (!isUnwritten) finishWriting(workspace);
  const isFilled = findFilling(readMap(workspace), fragment, selected) !== null;
  if (!isUnwritten) return { target: selected, isFilled, key: undefined };
  if (isFilled) {
    dropWriting(workspace);
    return { target: selected, isFilled, key: writing.isNew ? writingKey(writing.id) : undefined };
  }
  finishWriting(workspace);
  return { target: findTarget(workspace), isFilled, key: undefined };
}

async function paste(workspace: Workspace): Promise<void> {
  if (workspace.session.getState().writing?.draft.trim() !== '') finishWriting(workspace);
  // Read at once: by the time there is an answer, an open menu is closed and something else may be selected.
  const near = readWishedPoint(workspace);
  const selected = findTarget(workspace);
  const content = await workspace.bridge['clipboard:read']();
  if (isLong(content)) await letWindowAnswer();
  const fragment = await readPasted(workspace, content);
  if (fragment === null) return;
  const isMuch = countThings(fragment) > MOST_AT_ONCE;
  if (isMuch) await letWindowAnswer();
  const ids = renewIds(fragment, workspace.ids);
  if (isMuch) await letWindowAnswer();
  const { target, isFilled, key } = takeAim(workspace, fragment, selected);
  const build = isMuch ? buildLongPaste : buildPaste;
  const edit = await build(workspace, { fragment, ids, target, near });
  if (edit === null || !commit(workspace, edit, 'command.edit.paste', key)) return;
  const pasted = readMap(workspace);
  if (isMuch) await letWindowAnswer();
  const roots = rootsOf(fragment).map((id) => ids.statements.get(id) ?? id);
  const isSeen =
    readMap(workspace) !== pasted ||
    showPasted(workspace, {
      roots: [...(isFilled && target !== null ? [target.id] : roots), ...ids.notes.values()],
      all: isMuch ? null : [...ids.statements.values(), ...ids.notes.values()],
    });
  const count = countThings(fragment);
  if (isSeen) announce(workspace.session, say('notice.pasted', { count }));
  else notify(workspace.session, 'info', say('notice.pastedBeyond', { count }));
}

interface Pasted {
  readonly roots: readonly CanvasId[];
  /** Null where they are too many to be read at once. */
  readonly all: readonly CanvasId[] | null;
}

/** Selects what was pasted; whether all of it is seen. */
function showPasted({ session }: Workspace, { roots, all }: Pasted): boolean {
  select(session, roots);
  const [first] = roots;
  const { viewer } = session.getState();
  if (first === undefined || viewer === null) return true;
  return viewer.reveal(first, all ?? []) && all !== null;
}

/** What is selected, or all of the map where nothing is: for speeches, briefs and hand-outs that others write. */
async function copyOutline(workspace: Workspace): Promise<void> {
  const selected = readSelectedFragment(workspace);
  const isAll = countThings(selected) === 0;
  const fragment = isAll
    ? { map: readMap(workspace), attacking: new Set<StatementId>() }
    : selected;
  const count = await copy(workspace, fragment);
  if (count > 0) notify(workspace.session, 'info', say('notice.outlineCopied'));
}

// What is selected, or all of it where nothing is.
function copyAs(format: 'png' | 'svg'): CommandAction {
  return {
    needs: [PICTURED],
    run: (workspace) => {
      const ids = new Set(selectedCards(workspace));
      return copyPicture(
        workspace,
        format,
        ids.size === 0 ? { kind: 'map' } : { kind: 'cards', ids },
      );
    },
  };
}

export const CLIPBOARD_COMMANDS = {
  'edit.cut': {
    needs: [WRITABLE, SOMETHING],
    run: cut,
  },
  'edit.copy': {
    needs: [SOMETHING],
    run: async (workspace) => {
      const count = await copy(workspace);
      if (count > 0) announce(workspace.session, say('notice.copied', { count }));
    },
  },
  'edit.copyPicture': copyAs('png'),
  'edit.copySvg': copyAs('svg'),
  'edit.copyOutline': { needs: [NOT_EMPTY], run: copyOutline },
  'edit.paste': { needs: [WRITABLE], run: paste },
} satisfies Readonly<Record<string, CommandAction>>;
