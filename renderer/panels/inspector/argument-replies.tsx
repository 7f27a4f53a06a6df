import type { Argument } from '../../../shared/model/argument.ts';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import { say } from '../../state/words.ts';
import { LinkList } from './link-list.tsx';
import { linksOn } from './links.ts';

interface ArgumentRepliesProps {
  readonly map: ArgumentMap;
  readonly argument: Argument;
}

/** What is said about the step itself, rather than about its premises. */
export function ArgumentReplies({ map, argument }: ArgumentRepliesProps) {
  const { supports, undercuts } = linksOn(map, argument.id);
  return (
    <>
      <LinkList title={say('inspector.backedBy')} links={supports} />
      <LinkList title={say('inspector.undercutBy')} links={undercuts} />
    </>
  );
}
