import type { EventChannel, RequestChannel } from './channels.ts';
import type { Events, Payload, Reply } from './contract.ts';

type Arguments<Value> = [Value] extends [undefined] ? readonly [] : readonly [payload: Value];

type RequestMethods<DroppedFile> = {
  readonly [Channel in RequestChannel]: (
    ...payload: Channel extends 'document:open-dropped'
      ? readonly [file: DroppedFile]
      : Arguments<Payload<Channel>>
  ) => Promise<Reply<Channel>>;
};

type EventMethods = {
  readonly [Channel in EventChannel as `on:${Channel}`]: (
    listener: (payload: Events[Channel]) => void,
  ) => () => void;
};

/**
 * What a window finds as `contention`: a method for each request, under its channel's name, and
 * for each event one that takes a listener and returns how to stop listening. A dropped file is
 * handed over as the browser's `File` (which this layer has no name for), so that the window
 * never handles paths.
 */
export type Bridge<DroppedFile> = RequestMethods<DroppedFile> & EventMethods;
