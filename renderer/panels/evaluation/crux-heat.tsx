import { useDeferredValue, useEffect } from 'react';
import type { StatementId } from '../../../shared/model/ids.ts';
import { findMotionId } from '../../../shared/model/queries/find-motion.ts';
import { heatOf } from '../../../shared/reasoning/heat.ts';
import { evaluationOf } from '../../state/evaluation.ts';
import { useDocument, useSession, useWorkspace } from '../../state/workspace-context.ts';
import type { Evaluated } from './evaluated.ts';
import { useCruxes } from './use-cruxes.ts';

/** Keeps the heat on the cards true while it is shown. Renders nothing. */
export function CruxHeat() {
  const isShown = useSession((state) => state.heat !== null);
  return isShown ? <Weighing /> : null;
}

function Weighing() {
  // Deferred, as in the panel: cards may lag behind a key, and a key may not wait for them.
  const map = useDeferredValue(useDocument((state) => state.map));
  const suppositions = useSession((state) => state.suppositions);
  useSession((state) => state.evaluated);
  const motion = findMotionId(map);
  const evaluation = evaluationOf(map, suppositions);
  if (motion === null || evaluation === null) return null;
  return <Weighed evaluation={evaluation} motion={motion} />;
}

interface WeighedProps extends Pick<Evaluated, 'evaluation'> {
  readonly motion: StatementId;
}

function Weighed({ evaluation, motion }: WeighedProps) {
  const { session } = useWorkspace();
  const { cruxes, isWhole } = useCruxes(evaluation, motion);
  useEffect(() => {
    if (isWhole) session.setState({ heat: heatOf(cruxes) });
    // What is not weighed yet keeps the heat that it had.
    else if (cruxes.length > 0) {
      session.setState(({ heat }) => ({ heat: new Map([...(heat ?? []), ...heatOf(cruxes)]) }));
    }
  }, [session, cruxes, isWhole]);
  return null;
}
