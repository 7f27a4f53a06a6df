import { Spline } from 'lucide-react';
import { useId } from 'react';
import { say } from '../../state/words.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Section } from '../../ui/section.tsx';
import { useGo } from './going.ts';
import { LinkButton } from './link-button.tsx';
import styles from './link-list.module.css';
import type { Link } from './links.ts';
import { RelationIcon } from './relation-icon.tsx';

interface LinkListProps {
  readonly title: string;
  readonly links: readonly Link[];
}

/** Arguments by their other ends. Nothing at all when there are none. */
export function LinkList({ title, links }: LinkListProps) {
  if (links.length === 0) return null;
  return (
    <Section title={title}>
      <ul className={styles.list}>
        {links.map((link) => (
          <LinkRow key={link.argument.id} link={link} />
        ))}
      </ul>
    </Section>
  );
}

function LinkRow({ link: { argument, ends } }: { readonly link: Link }) {
  const go = useGo();
  const endsId = useId();
  return (
    <li className={styles.row}>
      <div id={endsId} className={styles.ends} data-joined={ends.length > 1}>
        {ends.map((end) => (
          <LinkButton key={end.id} end={end} icon={<RelationIcon argument={argument} />} />
        ))}
      </div>
      <IconButton
        label={say('inspector.showArgument')}
        aria-describedby={endsId}
        side="left"
        icon={<Spline size={14} aria-hidden />}
        className={styles.show}
        onClick={() => go(argument.id)}
      />
    </li>
  );
}
