import { Dialog as BaseDialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import styles from './dialog.module.css';
import iconButton from './icon-button.module.css';

interface DialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly closeLabel: string;
  /** `window`: as large as the window lets it be, its content as high. Default: as its content. */
  readonly size?: 'content' | 'window';
  readonly children: ReactNode;
}

/** A sheet over the window. Escape and a press beside it close it; focus then goes back. */
export function Dialog({ isOpen, onClose, title, closeLabel, size, children }: DialogProps) {
  const body = useRef<HTMLDivElement>(null);
  return (
    <BaseDialog.Root open={isOpen} onOpenChange={(open) => open || onClose()}>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className={styles.backdrop} />
        <BaseDialog.Popup className={styles.popup} data-size={size} initialFocus={body}>
          <div className={styles.head}>
            <BaseDialog.Title className={styles.title}>{title}</BaseDialog.Title>
            <BaseDialog.Close className={iconButton.button} aria-label={closeLabel}>
              <X size={16} aria-hidden />
            </BaseDialog.Close>
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: keys must be able to scroll it. */}
          <div ref={body} className={styles.body} tabIndex={0}>
            {children}
          </div>
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}
