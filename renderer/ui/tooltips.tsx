import { Tooltip } from '@base-ui/react/tooltip';
import { useEffect, useState } from 'react';
import { Kbd } from './kbd.tsx';
import { findRoomBesideWriting } from './room-beside-writing.ts';
import type { Tip } from './tip.ts';
import styles from './tooltips.module.css';
import { TIP_POPUP, watchTips } from './watch-tips.ts';

/**
 * Shows the tip of whatever asks for one, anywhere in the window. A trigger of the library for each would be a component
 * with a state of its own on every card, and would know neither cut texts nor what the heading of a section tells.
 */
export function Tooltips() {
  const [shown, setShown] = useState<Tip | null>(null);
  useEffect(() => watchTips(setShown), []);
  if (shown === null) return null;
  const { anchor, side, text, keys, remark } = shown;
  return (
    <Tooltip.Root open>
      <Tooltip.Portal>
        <Tooltip.Positioner
          className={styles.positioner}
          anchor={anchor}
          side={side}
          sideOffset={6}
          collisionBoundary={findRoomBesideWriting(anchor) ?? 'clipping-ancestors'}
        >
          {/* The name and the description of what it speaks of tell the same. */}
          <Tooltip.Popup className={styles.popup} {...{ [TIP_POPUP]: '' }} aria-hidden>
            <span className={styles.text}>{text}</span>
            {keys !== undefined && <Kbd keys={keys} />}
            {remark !== undefined && <span className={styles.remark}>{remark}</span>}
          </Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
