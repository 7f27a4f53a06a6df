import { Dialog as BaseDialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import styles from './dialog.module.css';
import { focusAtOnce } from './focus-at-once.ts';
import iconButton from './icon-button.module.css';
import { useReturnOfFocus } from './use-return-of-focus.ts';

const FIELDS = 'select, input, textarea';

interface DialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly closeLabel: string;
  /**
   * `window`: as large as the window lets it be, its content as high. `preview`: as wide as its preview grows
   * (`findPreviewGrowth`). Default: as its content.
   */
  readonly size?: 'content' | 'preview' | 'window';
  /** `field`: the first field has the focus, to be changed at once. Default: what is to be read, which keys scroll. */
  readonly startsAt?: 'field';
  readonly children: ReactNode;
}

const FORM = { tabIndex: -1 };

// A text is come to by keys, so that they can scroll it, and told by its title, not read out at once.
const readAs = (title: string) => ({ role: 'group', tabIndex: 0, 'aria-label': title });

/**
 * A sheet over the window. Escape and a press beside it close it; focus then goes back. Tab goes as one reads:
 * title, the button that closes it, content. The focus begins at the content, one step past that button.
 */
export function Dialog(props: DialogProps) {
  const { isOpen, onClose, title, closeLabel, size, startsAt, children } = props;
  useReturnOfFocus(isOpen);
  const body = useRef<HTMLDivElement>(null);
  const findStart = () =>
    (startsAt === 'field' && body.current?.querySelector<HTMLElement>(FIELDS)) || body.current;
  return (
    <BaseDialog.Root open={isOpen} onOpenChange={(open) => open || onClose()}>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className={styles.backdrop} />
        <BaseDialog.Popup
          className={styles.popup}
          data-size={size}
          initialFocus={() => focusAtOnce(findStart())}
        >
          <div className={styles.head}>
            <BaseDialog.Title className={styles.title} tabIndex={-1}>
              {title}
            </BaseDialog.Title>
            <BaseDialog.Close className={iconButton.button} aria-label={closeLabel}>
              <X size={16} aria-hidden />
            </BaseDialog.Close>
          </div>
          <div
            ref={body}
            className={styles.body}
            {...(startsAt === 'field' ? FORM : readAs(title))}
          >
            {children}
          </div>
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}
