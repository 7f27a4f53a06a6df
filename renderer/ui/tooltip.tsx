import { Tooltip as BaseTooltip } from '@base-ui/react/tooltip';
import type { ReactElement, ReactNode } from 'react';
import { Kbd } from './kbd.tsx';
import styles from './tooltip.module.css';

const DELAY_MS = 400;

/** Tooltips within a group follow each other without a further delay. */
export function TooltipGroup({ children }: { readonly children: ReactNode }) {
  return <BaseTooltip.Provider delay={DELAY_MS}>{children}</BaseTooltip.Provider>;
}

interface TooltipProps {
  readonly text: string;
  /** Keys as people read them, such as "Ctrl+E". */
  readonly keys?: string | undefined;
  /** What else there is to say, on a line of its own. */
  readonly remark?: string | undefined;
  readonly side?: 'top' | 'bottom' | 'left' | 'right';
  /** The one element it speaks of; it keeps its own accessible name. */
  readonly children: ReactElement;
}

/** A word on what an element does, shown when the pointer rests on it or it is reached by keys. */
export function Tooltip({ text, keys, remark, side = 'bottom', children }: TooltipProps) {
  return (
    <BaseTooltip.Root>
      <BaseTooltip.Trigger render={children} />
      <BaseTooltip.Portal>
        <BaseTooltip.Positioner className={styles.positioner} side={side} sideOffset={6}>
          <BaseTooltip.Popup className={styles.popup}>
            {text}
            {keys !== undefined && <Kbd keys={keys} />}
            {remark !== undefined && <span className={styles.remark}>{remark}</span>}
          </BaseTooltip.Popup>
        </BaseTooltip.Positioner>
      </BaseTooltip.Portal>
    </BaseTooltip.Root>
  );
}
