import { CircleAlert, Info, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { IconButton } from './icon-button.tsx';
import styles from './notice-stack.module.css';

// A `problem` waits until it was seen and dismissed.
const SHOWN_MS = { info: 4000, refusal: 8000, problem: null } as const;

interface NoticeEntry {
  readonly key: number;
  readonly tone: keyof typeof SHOWN_MS;
  readonly text: string;
}

interface NoticeStackProps {
  readonly notices: readonly NoticeEntry[];
  readonly dismissLabel: string;
  readonly onDismiss: (key: number) => void;
}

/** Passing messages, the newest nearest to the edge. */
export function NoticeStack({ notices, dismissLabel, onDismiss }: NoticeStackProps) {
  if (notices.length === 0) return null;
  return (
    <ul className={styles.stack}>
      {notices.map((notice) => (
        <NoticeItem
          key={notice.key}
          notice={notice}
          dismissLabel={dismissLabel}
          onDismiss={onDismiss}
        />
      ))}
    </ul>
  );
}

interface NoticeItemProps extends Omit<NoticeStackProps, 'notices'> {
  readonly notice: NoticeEntry;
}

function NoticeItem({ notice, dismissLabel, onDismiss }: NoticeItemProps) {
  const { key, tone, text } = notice;
  const [isPointedAt, setPointedAt] = useState(false);
  const [isFocused, setFocused] = useState(false);
  const isHeld = isPointedAt || isFocused;
  useEffect(() => {
    const shownMs = SHOWN_MS[tone];
    if (shownMs === null || isHeld) return;
    const timer = setTimeout(() => onDismiss(key), shownMs);
    return () => clearTimeout(timer);
  }, [key, tone, isHeld, onDismiss]);
  const Icon = tone === 'info' ? Info : CircleAlert;
  return (
    <li
      className={styles.notice}
      data-tone={tone}
      onPointerEnter={() => setPointedAt(true)}
      onPointerLeave={() => setPointedAt(false)}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      <Icon className={styles.icon} size={16} aria-hidden />
      <span className={styles.text}>{text}</span>
      <IconButton
        label={dismissLabel}
        side="top"
        icon={<X size={14} aria-hidden />}
        onClick={() => onDismiss(key)}
      />
    </li>
  );
}
