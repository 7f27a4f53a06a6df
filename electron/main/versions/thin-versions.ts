/** A text that a document's file held once. */
export interface Version {
  /** SHA-256 of the text, in hexadecimal: equal texts are kept once. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** Of the text. */
  readonly bytes: number;
  /** Of the file that keeps it. */
  readonly storedBytes: number;
}

/** The versions of every document, oldest first, by the document's identity. */
export type VersionIndex = Readonly<Record<string, readonly Version[]>>;

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The index within a limit of stored bytes, each text counted once. The oldest go first: those that were not the last
 * of their day (of UTC), then the others; the newest of each document stays, whatever its size. Linear except for
 * sorting.
 */
export function thinVersions(index: VersionIndex, limitBytes: number): VersionIndex {
  const holders = new Map<string, number>();
  for (const { id } of Object.values(index).flat()) holders.set(id, (holders.get(id) ?? 0) + 1);
  let storedBytes = countStoredBytes(index);
  const lost = new Set<Version>();
  for (const version of listInOrderOfLoss(index)) {
    if (storedBytes <= limitBytes) break;
    lost.add(version);
    const left = (holders.get(version.id) ?? 0) - 1;
    holders.set(version.id, left);
    if (left === 0) storedBytes -= version.storedBytes;
  }
  return lost.size === 0 ? index : without(index, lost);
}

/** What the texts of an index take on the disk, each counted once. */
export function countStoredBytes(index: VersionIndex): number {
  const sizes = new Map<string, number>();
  for (const { id, storedBytes } of Object.values(index).flat()) {
    if (!sizes.has(id)) sizes.set(id, storedBytes);
  }
  return [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0);
}

function listInOrderOfLoss(index: VersionIndex): readonly Version[] {
  const candidates = Object.values(index).flatMap((versions) =>
    versions.slice(0, -1).map((version, place) => {
      const next = versions[place + 1];
      return { version, isLastOfDay: next === undefined || dayOf(next) !== dayOf(version) };
    }),
  );
  candidates.sort(
    (first, second) =>
      Number(first.isLastOfDay) - Number(second.isLastOfDay) ||
      first.version.savedAt - second.version.savedAt,
  );
  return candidates.map(({ version }) => version);
}

function dayOf({ savedAt }: Version): number {
  return Math.floor(savedAt / DAY_MS);
}

function without(index: VersionIndex, lost: ReadonlySet<Version>): VersionIndex {
  return Object.fromEntries(
    Object.entries(index).map(([identity, versions]) => [
      identity,
      versions.filter((version) => !lost.has(version)),
    ]),
  );
}
