import { useEffect, useRef, useState } from 'react';
import type { PictureWish } from '../../../shared/pictures/picture-wish.ts';
import { attempt } from '../../state/attempt.ts';
import { savePictureAs } from '../../state/saving-pictures.ts';
import { useWorkspace } from '../../state/workspace-context.ts';

interface Export {
  /** How much is done, from 0 to 1; null while nothing is exported. */
  readonly progress: number | null;
  readonly start: (wish: PictureWish) => void;
  readonly cancel: () => void;
}

/** Writes a picture, which may take long; calls `onDone` once it is written, if the dialog is still there. */
export function useExport(onDone: () => void): Export {
  const workspace = useWorkspace();
  const [progress, setProgress] = useState<number | null>(null);
  const running = useRef<AbortController | null>(null);
  const isThere = useRef(true);
  useEffect(
    () => () => {
      isThere.current = false;
    },
    [],
  );
  const start = (wish: PictureWish) => {
    const abort = new AbortController();
    running.current = abort;
    setProgress(0);
    const write = async () => {
      const pace = { signal: abort.signal, onProgress: setProgress };
      const isWritten = await savePictureAs(workspace, wish, pace);
      if (isWritten && isThere.current) onDone();
    };
    void attempt(workspace, 'file.exportPicture', write, abort.signal).finally(() =>
      setProgress(null),
    );
  };
  return { progress, start, cancel: () => running.current?.abort() };
}
