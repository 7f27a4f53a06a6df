import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import type { StatementId } from '../../../shared/model/ids.ts';
import { say } from '../../state/words.ts';
import { LinkList } from './link-list.tsx';
import { linksFrom, linksOn } from './links.ts';

interface StatementLinksProps {
  readonly map: ArgumentMap;
  readonly id: StatementId;
}

/** What a statement speaks to, and what speaks to it. */
export function StatementLinks({ map, id }: StatementLinksProps) {
  const from = linksFrom(map, id);
  const on = linksOn(map, id);
  return (
    <>
      <LinkList title={say('inspector.supportsWhat')} links={from.supports} />
      <LinkList title={say('inspector.attacksWhat')} links={from.attacks} />
      <LinkList title={say('inspector.undercutsWhat')} links={from.undercuts} />
      <LinkList title={say('inspector.supportedBy')} links={on.supports} />
      <LinkList title={say('inspector.attackedBy')} links={on.attacks} />
    </>
  );
}
