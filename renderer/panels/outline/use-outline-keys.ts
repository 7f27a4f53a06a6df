import type { KeyboardEvent } from 'react';
import { numbersOf } from '../../../shared/model/queries/outline.ts';
import { useWorkspace } from '../../state/workspace-context.ts';
import { isTextEntry } from '../../ui/text-entry.ts';
import { findByTyping } from './find-by-typing.ts';
import { readTreeKey, type TreeAct } from './tree-keys.ts';
import type { Outline } from './use-outline.ts';
import { useTyping } from './use-typing.ts';

/** Does what keys ask of the outline; leaves shortcuts to the window. */
export function useOutlineKeys(
  outline: Outline,
  readPage: () => number,
): (event: KeyboardEvent) => void {
  const { document } = useWorkspace();
  const type = useTyping();
  const { rows, active, isExpanded } = outline;

  function findTyped(key: string): TreeAct | null {
    const typed = type(key);
    if (typed === null) return null;
    const { map } = document.getState();
    const read = (index: number) => {
      const id = rows[index]?.id;
      if (id === undefined) return { number: '', text: '' };
      return { number: numbersOf(map).get(id) ?? '', text: map.statements.get(id)?.text ?? '' };
    };
    const to = findByTyping(rows.length, read, { typed, from: active });
    return to === null ? null : { kind: 'go', to };
  }

  function follow(act: TreeAct): void {
    const row = rows[active];
    if (act.kind === 'go') outline.go(rows[act.to]);
    else if (row !== undefined) outline[act.kind](row);
  }

  return (event) => {
    const row = rows[active];
    if (row === undefined || event.nativeEvent.isComposing || isTextEntry(event.target)) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const state = { rows, active, isExpanded: isExpanded(row), page: readPage() };
    const act = readTreeKey(event.key, state) ?? findTyped(event.key);
    if (act === null) return;
    event.preventDefault();
    follow(act);
  };
}
