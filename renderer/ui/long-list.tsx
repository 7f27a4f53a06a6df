import { type ReactNode, useEffect, useRef, useState } from 'react';
import { TextButton } from './text-button.tsx';

interface LongListProps<Item> {
  readonly items: readonly Item[];
  readonly className?: string | undefined;
  /** Names the button that lists some more of them, of so many that are left. */
  readonly nameMore: (left: number) => string;
  /** An item of the list, with its key; what one can do with it comes first in it. */
  readonly children: (item: Item) => ReactNode;
}

// About what fits on a high screen: each thousand takes the time of many frames to make and to lay out.
const LOT = 60;

/** A list that renders about as much as people read at once, and more when they ask for it. */
export function LongList<Item>({ items, className, nameMore, children }: LongListProps<Item>) {
  const list = useRef<HTMLUListElement>(null);
  const [most, setMost] = useState(LOT);
  useEffect(() => {
    // The button has gone down or away: one goes on from where it was.
    const next = most > LOT ? list.current?.children[most - LOT] : undefined;
    next?.querySelector<HTMLElement>('button, input')?.focus();
  }, [most]);
  const left = items.length - most;
  return (
    <>
      <ul ref={list} className={className}>
        {items.slice(0, most).map(children)}
      </ul>
      {left > 0 && (
        <TextButton isRow onClick={() => setMost(most + LOT)}>
          {nameMore(left)}
        </TextButton>
      )}
    </>
  );
}
