import { useEffect } from 'react';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import { findTraced } from '../../state/deciding.ts';
import type { SessionState } from '../../state/session-store.ts';
import { useSession, useWorkspace } from '../../state/workspace-context.ts';

/** What is being explained on the canvas, for as long as the panel is there to explain it. */
export function useTraced(map: ArgumentMap): SessionState['traced'] {
  const { session } = useWorkspace();
  useEffect(() => () => session.setState({ traced: null }), [session]);
  return useSession((state) => findTraced(map, state));
}
