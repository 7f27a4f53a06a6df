import type { ReactNode } from 'react';
import { tip } from '../../ui/tip.ts';
import { useGo } from './going.ts';
import styles from './link-list.module.css';
import type { LinkEnd } from './links.ts';

interface LinkButtonProps {
  readonly end: LinkEnd;
  readonly icon?: ReactNode;
}

/** Goes to a statement or an argument, whose words it shows. */
export function LinkButton({ end: { id, text }, icon }: LinkButtonProps) {
  const go = useGo();
  return (
    <button
      type="button"
      className={styles.link}
      {...tip({ text, isOnlyIfCut: true })}
      onClick={() => go(id)}
    >
      {icon}
      <span className={styles.text}>{text}</span>
    </button>
  );
}
