import { Plus } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from './button.tsx';
import styles from './optional-field.module.css';

interface OptionalFieldProps {
  /** What the field holds, such as "Comment". */
  readonly label: string;
  readonly isEmpty: boolean;
  readonly children: ReactNode;
}

/** A field that is only a quiet word until it is wanted or filled. Once shown it stays. */
export function OptionalField({ label, isEmpty, children }: OptionalFieldProps) {
  const [isShown, setShown] = useState(!isEmpty);
  const [isWanted, setWanted] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isWanted) place.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }, [isWanted]);
  if (!isEmpty && !isShown) setShown(true);
  if (isShown || isWanted) {
    return (
      <div ref={place} className={styles.shown}>
        {children}
      </div>
    );
  }
  return (
    <Button
      tone="quiet"
      className={styles.add}
      icon={<Plus size={14} aria-hidden />}
      onClick={() => setWanted(true)}
    >
      {label}
    </Button>
  );
}
