import { X } from 'lucide-react';
import type { ComponentProps, KeyboardEvent, ReactNode, Ref } from 'react';
import { classNames } from './class-names.ts';
import { IconButton } from './icon-button.tsx';
import styles from './side-panel.module.css';

interface SidePanelProps extends Omit<ComponentProps<'section'>, 'aria-label'> {
  /** What it is called, by screen readers too. */
  readonly label: string;
  /** Shown in place of the label. */
  readonly heading?: ReactNode;
  /** Given where the heading is to take the focus at times. */
  readonly headingRef?: Ref<HTMLHeadingElement>;
  /** What stands in the head before the button that closes it. */
  readonly tools?: ReactNode;
  readonly close: {
    readonly label: string;
    readonly keys: string | undefined;
    /** The same as `aria-keyshortcuts` has it. */
    readonly ariaKeys: string | undefined;
    readonly run: () => void;
    readonly side?: 'left' | 'bottom';
  };
  /** Escape leaves it for what it stands beside; a field in it may have used the key before. */
  readonly onLeave: () => void;
}

/** The frame of what stands beside the map: a heading, a way to close it, and what it holds. */
export function SidePanel(props: SidePanelProps) {
  const { label, heading = label, headingRef, tools, close, onLeave, ...others } = props;
  const { className, children, onKeyDown, ...rest } = others;
  const { keys, ariaKeys, side, run } = close;
  const handleKeys = (event: KeyboardEvent<HTMLElement>) => {
    onKeyDown?.(event);
    if (!event.defaultPrevented && isEscapeWithin(event)) {
      event.preventDefault();
      onLeave();
    }
  };
  return (
    <section
      {...rest}
      data-pane="panel"
      aria-label={label}
      className={classNames(styles.panel, className)}
      onKeyDown={handleKeys}
    >
      <div className={styles.head}>
        <h2 ref={headingRef} tabIndex={-1} className={styles.heading}>
          {heading}
        </h2>
        {tools}
        <IconButton
          label={close.label}
          keys={keys}
          side={side}
          aria-keyshortcuts={ariaKeys}
          icon={<X size={16} aria-hidden />}
          onClick={run}
        />
      </div>
      {children}
    </section>
  );
}

/** While letters are being composed, Escape belongs to what composes them; a menu elsewhere on the page has its own. */
function isEscapeWithin(event: KeyboardEvent<HTMLElement>): boolean {
  const { key, target, currentTarget, nativeEvent } = event;
  const isWithin = target instanceof Node && currentTarget.contains(target);
  return isWithin && key === 'Escape' && !nativeEvent.isComposing;
}
