import { isTextEntry } from './text-entry.ts';

interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a tip of an element may lie without covering what is being written; null for anywhere. */
export function findRoomBesideWriting(anchor: Element): Room | null {
  const field = document.activeElement;
  if (!isTextEntry(field) || anchor.contains(field)) return null;
  const { innerWidth: width, innerHeight: height } = window;
  const entry = field.getBoundingClientRect();
  const { x, y, right, bottom } = anchor.getBoundingClientRect();
  const sides: readonly { readonly gap: number; readonly room: Room }[] = [
    { gap: entry.y - bottom, room: { x: 0, y: 0, width, height: entry.y } },
    {
      gap: y - entry.bottom,
      room: { x: 0, y: entry.bottom, width, height: height - entry.bottom },
    },
    { gap: entry.x - right, room: { x: 0, y: 0, width: entry.x, height } },
    { gap: x - entry.right, room: { x: entry.right, y: 0, width: width - entry.right, height } },
  ];
  const widest = Math.max(...sides.map(({ gap }) => gap));
  return sides.find(({ gap }) => gap === widest)?.room ?? null;
}
