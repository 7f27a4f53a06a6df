/** New values for some fields of an entity. `undefined` removes an optional field; a field that is not named stays. */
export type Patch<Entity, Keys extends keyof Entity> = {
  readonly [Key in Keys]?: IsOptional<Entity, Key> extends true
    ? Entity[Key] | undefined
    : Entity[Key];
};

type IsOptional<Entity, Key extends keyof Entity> =
  Partial<Pick<Entity, Key>> extends Pick<Entity, Key> ? true : false;

/** The entity with the patch's fields; those that the patch holds as `undefined` are absent in it. */
export function applyPatch<Entity extends object, Keys extends keyof Entity>(
  entity: Entity,
  patch: Patch<Entity, Keys>,
): Entity {
  const entries = Object.entries({ ...entity, ...patch });
  // The type of the patch admits undefined for optional fields alone.
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Entity;
}
