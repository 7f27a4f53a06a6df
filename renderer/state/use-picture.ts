import { useEffect, useMemo, useState } from 'react';
import type { Scene } from '../../shared/drawing/scene.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import type { PictureOrder } from '../../shared/pictures/picture-order.ts';
import { attempt } from './attempt.ts';
import { composeHere, composeInSlices } from './composing-pictures.ts';
import { useDocument, useWorkspace } from './workspace-context.ts';

/** Whatever holds an order of a picture. */
interface Wish {
  readonly order: PictureOrder;
}

interface Composed<Wished extends Wish> {
  readonly wish: Wished;
  readonly scene: Scene;
}

/**
 * The picture that a wish asks for. Of a large map, the one before it until that is there, which is told by the
 * wish that comes with it; null where there is none yet. The window answers meanwhile.
 */
export function usePicture<Wished extends Wish>(wish: Wished): Composed<Wished> | null {
  const workspace = useWorkspace();
  const map = useDocument((state) => state.map);
  const [latest, setLatest] = useState<Composed<Wished> | null>(null);
  const atOnce = useMemo(
    () => (isSmall(map) ? { wish, scene: composeHere(workspace, map, wish.order) } : null),
    [workspace, map, wish],
  );
  useEffect(() => {
    if (isSmall(map)) return;
    const halt = new AbortController();
    const { signal } = halt;
    const compose = async () => {
      const scene = await composeInSlices(workspace, map, wish.order, signal);
      if (!signal.aborted) setLatest({ wish, scene });
    };
    void attempt(workspace, 'drawing a picture to be seen', compose, signal);
    return () => halt.abort();
  }, [workspace, map, wish]);
  return atOnce ?? latest;
}

// Drawn within a few frames.
const MOST_AT_ONCE = 200;

function isSmall({ statements }: ArgumentMap): boolean {
  return statements.size <= MOST_AT_ONCE;
}
