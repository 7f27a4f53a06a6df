import { act } from 'react';
import { describe, expect, it } from 'vitest';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import { addFrame } from '../../../shared/model/edits/frames.ts';
import type { ArgumentId, FrameId, SourceId, StatementId } from '../../../shared/model/ids.ts';
import { readNotation } from '../../../shared/model/notation.ts';
import { runCommand } from '../../commands/run-command.ts';
import type { CanvasId } from '../../state/canvas-id.ts';
import type { CanvasViewer } from '../../state/canvas-viewer.ts';
import type { DocumentState } from '../../state/document-store.ts';
import { commit, redoNext, undoLast } from '../../state/editing.ts';
import { readHits } from '../../state/searching.ts';
import { select } from '../../state/session-store.ts';
import { openWorkspace } from '../../testing/open-workspace.ts';
import { choose, find, findByName, press, pressKey, typeInto } from '../../testing/render.tsx';
import { renderInWorkspace } from '../../testing/render-in-workspace.tsx';
import { Inspector } from './inspector.tsx';

const M = 'M' as StatementId;
const R = 'r' as StatementId;
const O = 'o' as StatementId;
const A1 = 'a1' as ArgumentId;

const MAP = readNotation(`
  motion M "Homework should go"
  position P "Rest comes first"
  claim r "Pupils are tired"
  claim o "Practice makes perfect"
  P supports M
  r supports M as a1
  o attacks M
  u attacks a1
`);

function show(selection: readonly CanvasId[], access: DocumentState['access'] = 'writable') {
  const { workspace } = openWorkspace(MAP, { access });
  select(workspace.session, selection);
  const { container } = renderInWorkspace(workspace, <Inspector />);
  const readMap = () => workspace.document.getState().map;
  return {
    workspace,
    container,
    readMap,
    statement: (id: StatementId) => readMap().statements.get(id),
    select: (...ids: readonly CanvasId[]) => act(() => select(workspace.session, ids)),
    undo: () => act(() => undoLast(workspace)),
    redo: () => act(() => redoNext(workspace)),
  };
}

const area = (name: string) => findByName<HTMLTextAreaElement>(name);
const field = (name: string) => findByName<HTMLInputElement>(name);
const list = (name: string) => findByName<HTMLSelectElement>(name);
const headings = (container: HTMLElement) =>
  [...container.querySelectorAll('h2, h3')].map((heading) => heading.textContent);

describe('Inspector with nothing selected', () => {
  it('shows the map and how to read it', () => {
    const { container } = show([]);
    expect(headings(container)).toEqual(['Map', 'Legend', 'Positions']);
    expect(container.textContent).toContain('Rest comes first');
  });

  it('changes what is said of the map as a whole', () => {
    const { readMap, undo } = show([]);
    typeInto(field('Title'), 'Homework');
    typeInto(area('Description'), 'For class 8');
    typeInto(field('Author'), 'Mika');
    choose(list('Map language'), 'ja');
    const { title, description, author, language } = readMap().details;
    expect([title, description, author]).toEqual(['Homework', 'For class 8', 'Mika']);
    expect(language).toBe('ja');
    undo();
    undo();
    undo();
    undo();
    expect(readMap().details).toEqual(MAP.details);
  });
});

describe('Inspector with a statement', () => {
  it('says its role and side, and what it is linked to', () => {
    const { container } = show([R]);
    expect(headings(container)).toEqual(['ReasonFor', 'Supports']);
    const { container: motion } = show([M]);
    expect(headings(motion)).toEqual(['Motion', 'Supported by', 'Attacked by']);
  });

  it('takes every key into the document, as one step of undo for one stay in a field', () => {
    const { statement, undo, redo } = show([R]);
    typeInto(area('Text'), 'Pupils are tired o');
    typeInto(area('Text'), 'Pupils are tired of it');
    expect(statement(R)?.text).toBe('Pupils are tired of it');
    undo();
    expect([statement(R)?.text, area('Text').value]).toEqual([
      'Pupils are tired',
      'Pupils are tired',
    ]);
    redo();
    expect(statement(R)?.text).toBe('Pupils are tired of it');
  });

  it('makes a second stay in the same field a second step', () => {
    const { statement, undo } = show([R]);
    typeInto(area('Text'), 'Once');
    act(() => area('Text').blur());
    typeInto(area('Text'), 'Twice');
    undo();
    expect(statement(R)?.text).toBe('Once');
  });

  it('changes kind, credence, burden, tags and comment', () => {
    const { statement } = show([R]);
    choose(list('Kind'), 'evidence');
    typeInto(find<HTMLInputElement>('input[type=range]'), '80');
    choose(list('Stands'), 'stands-only-if-supported');
    press(findByName('Tags'));
    typeInto(field('Tags'), 'school, , sleep, school');
    press(findByName('Comment'));
    typeInto(area('Comment'), 'Ask the nurse');
    expect(statement(R)).toMatchObject({
      kind: 'evidence',
      credence: 0.8,
      burden: 'stands-only-if-supported',
      tags: ['school', 'sleep'],
      comment: 'Ask the nurse',
    });
    choose(list('Stands'), 'stands-unless-attacked');
    expect(statement(R)?.burden).toBeUndefined();
  });

  it('lets a position choose its colour and go back to the next free one', () => {
    const { statement } = show(['P' as StatementId]);
    // The free one shows which it is, as the card does.
    const free = find<HTMLInputElement>('[type=radio]');
    expect(free.style.getPropertyValue('--swatch')).toBe('var(--hue-blue)');
    press(findByName('Rose'));
    expect(statement('P' as StatementId)?.hue).toBe('rose');
    press(find('[type=radio]'));
    expect(statement('P' as StatementId)?.hue).toBeUndefined();
  });

  it('goes to what it is linked to, and the focus goes to the new heading', () => {
    const { workspace, select: pick } = show([R]);
    const revealed: CanvasId[] = [];
    const viewer = { reveal: (id: CanvasId) => revealed.push(id) > 0 } as Partial<CanvasViewer>;
    act(() => workspace.session.setState({ viewer: viewer as CanvasViewer }));
    press(findByName('Homework should go'));
    expect([[...workspace.session.getState().selection], revealed]).toEqual([[M], [M]]);
    expect(document.activeElement).toBe(find('h2'));
    pick(R);
    press(findByName('Show this argument'));
    expect([...workspace.session.getState().selection]).toEqual([A1]);
  });

  it('takes a source of which nothing is said away with its citation', () => {
    const { statement, readMap, undo } = show([R]);
    press(findByName('Add source'));
    expect([readMap().sources.size, statement(R)?.citations.length]).toEqual([1, 1]);
    press(findByName('Remove citation'));
    expect([readMap().sources.size, statement(R)?.citations]).toEqual([0, []]);
    undo();
    expect([readMap().sources.size, statement(R)?.citations.length]).toEqual([1, 1]);
  });

  it('cites a new source, describes it, and keeps what is said of it when its citation goes', () => {
    const { statement, readMap } = show([R]);
    press(findByName('Add source'));
    typeInto(field('Author'), 'Sato, Hana');
    typeInto(field('Date'), '2021');
    typeInto(field('Place in the source'), 'p. 4');
    const [source] = [...readMap().sources.values()];
    expect(source).toMatchObject({ author: [{ family: 'Sato', given: 'Hana' }], issued: '2021' });
    expect(statement(R)?.citations).toEqual([{ source: source?.id, locator: 'p. 4' }]);
    press(findByName('Remove citation'));
    expect([readMap().sources.size, statement(R)?.citations]).toEqual([1, []]);
  });

  it('says what a source is and what else there is to note, and goes on with its place when cited again', () => {
    const { readMap, statement, select: selectOnly } = show([R]);
    press(findByName('Add source'));
    typeInto(area('Source title'), 'Sleep');
    choose(list('Type'), 'report');
    press(findByName('Note'));
    typeInto(area('Note'), 'As printed');
    const [source] = [...readMap().sources.values()];
    expect(source).toMatchObject({ title: 'Sleep', type: 'report', note: 'As printed' });
    selectOnly(O);
    press(findByName('Add source'));
    press(find('[role=menuitem]'));
    expect(statement(O)?.citations).toEqual([{ source: source?.id }]);
    expect(document.activeElement).toBe(field('Place in the source'));
  });

  it('finds all that cite a source from any that does, once there are more', () => {
    const { workspace, container, select: selectOnly } = show([R]);
    press(findByName('Add source'));
    typeInto(area('Source title'), 'Sleep');
    expect(container.textContent).not.toContain('that cite it');
    selectOnly(O);
    press(findByName('Add source'));
    press(find('[role=menuitem]'));
    press(findByName('Find all 2 that cite it'));
    const { search } = workspace.session.getState();
    expect([search?.query, [...readHits(workspace).ids]]).toEqual(['Sleep', [R, O]]);
  });

  it('takes the focus to a source that is added, and not to one that Redo brings back', () => {
    const { undo, redo } = show([R]);
    press(findByName('Add source'));
    expect(document.activeElement).toBe(area('Source title'));
    undo();
    (document.activeElement as HTMLElement).blur();
    redo();
    expect(area('Source title')).toBeTruthy();
    expect(document.activeElement).toBe(document.body);
  });

  it('cites a source by command as by its button', async () => {
    const { workspace, statement, select: selectOnly } = show([R]);
    await act(() => runCommand(workspace, 'statement.addSource'));
    expect(statement(R)?.citations).toHaveLength(1);
    expect(document.activeElement).toBe(area('Source title'));
    typeInto(area('Source title'), 'Sleep');
    selectOnly(O);
    await act(() => runCommand(workspace, 'statement.addSource'));
    press(find('[role=menuitem]'));
    expect(statement(O)?.citations).toHaveLength(1);
  });

  it('keeps a source that has a title when its citation goes', () => {
    const { statement, readMap } = show([R]);
    press(findByName('Add source'));
    typeInto(area('Source title'), 'Sleep at school');
    press(findByName('Remove citation'));
    expect([statement(R)?.citations, readMap().sources.size]).toEqual([[], 1]);
    const [id] = readMap().sources.keys();
    expect(id satisfies SourceId | undefined).toBeDefined();
  });
});

describe('Keys in the inspector', () => {
  it('go back to the canvas with Escape', () => {
    const { workspace } = show([R]);
    const revealed: string[] = [];
    const reveal = (id: string) => revealed.push(id) > 0;
    const viewer: Partial<CanvasViewer> = { reveal };
    act(() => workspace.session.setState({ viewer: viewer as CanvasViewer }));
    pressKey(area('Text'), { key: 'Escape' });
    expect(revealed).toEqual([R]);
  });
});

describe('Escape in a field', () => {
  const leave = (element: HTMLElement) => pressKey(element, { key: 'Escape' });

  it('keeps what was written, as on a card, and undo takes back all of this stay', () => {
    const { readMap, statement, undo } = show([R]);
    act(() => area('Text').focus());
    typeInto(area('Text'), 'Pupils are');
    typeInto(area('Text'), 'Pupils are wide awake');
    leave(area('Text'));
    expect(statement(R)?.text).toBe('Pupils are wide awake');
    undo();
    expect(readMap()).toEqual(MAP);
  });
});

describe('Inspector with an argument', () => {
  const argument = (map: ArgumentMap) => map.arguments.get(A1);

  it('shows premises, target and what undercuts it', () => {
    const { container } = show([A1]);
    expect(headings(container)).toEqual([
      'Supporting argument',
      'Premise',
      'Supports',
      'Undercut by',
    ]);
  });

  it('changes relation, weight, warrant and scheme', () => {
    const { readMap, undo } = show([A1]);
    choose(list('Relation'), 'attacks');
    typeInto(find<HTMLInputElement>('input[type=range]'), '30');
    press(findByName('Warrant'));
    typeInto(area('Warrant'), 'The tired learn nothing');
    press(findByName('Scheme'));
    choose(list('Scheme'), 'sign');
    expect(argument(readMap())).toMatchObject({
      relation: 'attacks',
      weight: 0.3,
      warrant: 'The tired learn nothing',
      scheme: 'sign',
    });
    choose(list('Scheme'), 'own');
    typeInto(field('Scheme name'), 'from silence');
    expect(argument(readMap())?.scheme).toBe('from silence');
    choose(list('Scheme'), 'none');
    expect(argument(readMap())).not.toHaveProperty('scheme');
    for (const _ of [1, 2, 3, 4]) undo();
    expect(argument(readMap())).toEqual(argument(MAP));
  });
});

describe('Critical questions', () => {
  it('come with the scheme, and each is recorded as it stands', () => {
    const { container, readMap, undo } = show([A1]);
    press(findByName('Scheme'));
    choose(list('Scheme'), 'sign');
    expect(headings(container)).toContain('Critical questions');
    const question = list('Status of “Is there another explanation of the sign?”');
    choose(question, 'conceded');
    expect(readMap().arguments.get(A1)?.questions).toEqual([
      { question: 'other-explanation', state: 'conceded' },
    ]);
    expect(container.textContent).toContain('1 open');
    undo();
    expect(readMap().arguments.get(A1)?.questions).toBeUndefined();
  });
});

describe('Inspector with several selected', () => {
  it('changes the kind of all of them in one step', () => {
    const { readMap, undo } = show([R, O]);
    choose(list('Kind'), 'evidence');
    expect([R, O].map((id) => readMap().statements.get(id)?.kind)).toEqual([
      'evidence',
      'evidence',
    ]);
    undo();
    expect(readMap()).toEqual(MAP);
  });

  it('does not offer to make several things the one motion', () => {
    show([R, O]);
    const kinds = [...list('Kind').options].map((option) => option.value);
    expect(kinds).toEqual(['position', 'claim', 'evidence']);
  });

  it('shows and changes the tags they share, and leaves each its own', () => {
    const { statement, select: pick } = show([R]);
    press(findByName('Tags'));
    typeInto(field('Tags'), 'own');
    pick(R, O);
    expect(field('Tags').value).toBe('');
    typeInto(field('Tags'), 'shared');
    expect([statement(R)?.tags, statement(O)?.tags]).toEqual([['own', 'shared'], ['shared']]);
    typeInto(field('Tags'), '');
    expect([statement(R)?.tags, statement(O)?.tags]).toEqual([['own'], []]);
  });

  it('takes no tag from a statement that is the beginning of one that is typed', () => {
    const { statement, select: pick } = show([R]);
    press(findByName('Tags'));
    typeInto(field('Tags'), 'eco');
    pick(R, O);
    for (const typed of ['ec', 'eco', 'econ']) typeInto(field('Tags'), typed);
    expect([statement(R)?.tags, statement(O)?.tags]).toEqual([['eco', 'econ'], ['econ']]);
  });

  it('changes credence, burden and who says it of all, in one step each', () => {
    const { statement, readMap, undo } = show([R, O]);
    typeInto(find<HTMLInputElement>('input[type=range]'), '20');
    choose(list('Stands'), 'stands-only-if-supported');
    typeInto(field('Said by'), 'Mill');
    const asked = { credence: 0.2, burden: 'stands-only-if-supported', author: 'Mill' };
    expect([statement(R), statement(O)]).toMatchObject([asked, asked]);
    typeInto(field('Said by'), '');
    expect(statement(R)).not.toHaveProperty('author');
    for (const _ of [1, 2, 3]) undo();
    expect(readMap()).toEqual(MAP);
  });

  it('shows nothing where they differ, and offers the names that were used', () => {
    const { container, select: pick } = show([R]);
    press(findByName('Said by'));
    typeInto(field('Said by'), 'Mill');
    typeInto(find<HTMLInputElement>('input[type=range]'), '20');
    pick(R, O);
    expect(field('Said by').value).toBe('');
    expect(find<HTMLInputElement>('input[type=number]').value).toBe('');
    const names = [...container.querySelectorAll<HTMLOptionElement>('datalist option')];
    expect(names.map(({ value }) => value)).toEqual(['Mill']);
  });

  it('deletes all of them', () => {
    const { readMap } = show([R, O]);
    press(findByName('Delete'));
    expect([readMap().statements.has(R), readMap().statements.has(O)]).toEqual([false, false]);
  });
});

describe('Inspector and frames', () => {
  const G = 'G' as FrameId;

  function showFramed(...selection: readonly CanvasId[]) {
    const shown = show(selection);
    const frame = { id: G, title: 'Costs', members: [R, O] } as const;
    const edit = addFrame(shown.readMap(), { frame });
    act(() => void commit(shown.workspace, edit, 'command.arrange.frame'));
    return { ...shown, frame: () => shown.readMap().frames.get(G) };
  }

  it('names and colours the frame around what is selected, or removes it', () => {
    const { frame, statement } = showFramed(R, O);
    typeInto(field('Frame'), 'Prices');
    press(findByName('Teal'));
    expect(frame()).toMatchObject({ title: 'Prices', hue: 'teal' });
    press(findByName('Remove Frame'));
    expect([frame(), statement(R)?.text]).toEqual([undefined, 'Pupils are tired']);
  });

  it('leads from a statement to all that its frame holds', () => {
    const { workspace } = showFramed(R);
    press(findByName('Costs'));
    expect([...workspace.session.getState().selection]).toEqual([R, O]);
  });
});

describe('Inspector of a read-only document', () => {
  it('says so, keeps every field out of use and every link in use', () => {
    const { container } = show([R], 'newer-version');
    expect(container.textContent).toContain('This map is read-only');
    const fields = [...container.querySelectorAll('input, textarea, select')];
    expect(fields.length).toBeGreaterThan(2);
    expect(fields.every((one) => one.matches('fieldset:disabled *'))).toBe(true);
    expect(findByName('Homework should go').matches('fieldset:disabled *')).toBe(false);
  });
});
