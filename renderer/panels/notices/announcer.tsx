import { useSession } from '../../state/workspace-context.ts';
import { LiveRegion } from '../../ui/live-region.tsx';

/** Tells screen readers what others see happen. */
export function Announcer() {
  return <LiveRegion {...useSession((state) => state.announcement)} />;
}
