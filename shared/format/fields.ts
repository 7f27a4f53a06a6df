/** Names of the fields that version 1 knows, in the order in which they are written. */
export const TOP_FIELDS = [
  'format',
  'version',
  'id',
  'title',
  'description',
  'author',
  'language',
  'mutedRules',
  'direction',
  'semantics',
  'lenses',
  'statements',
  'arguments',
  'sources',
  'notes',
  'frames',
] as const;

/** Fields of a statement. */
export const STATEMENT_FIELDS = [
  'id',
  'kind',
  'text',
  'at',
  'credence',
  'credenceRange',
  'burden',
  'hue',
  'citations',
  'tags',
  'comment',
  'author',
] as const;

/** Fields of a lens. */
export const LENS_FIELDS = ['name', 'weights'] as const;

/** Fields of what a position counts through a lens. */
export const LENS_WEIGHT_FIELDS = ['position', 'weight'] as const;

/** Fields of a place on the canvas. */
export const POINT_FIELDS = ['x', 'y'] as const;

/** Fields of a citation. */
export const CITATION_FIELDS = ['source', 'locator', 'quote'] as const;

/** Fields of an argument. */
export const ARGUMENT_FIELDS = [
  'id',
  'relation',
  'premises',
  'target',
  'weight',
  'order',
  'scheme',
  'questions',
  'warrant',
  'comment',
] as const;

/** Fields of a critical question that was put. */
export const QUESTION_FIELDS = ['question', 'state'] as const;

/** Fields of a source. */
export const SOURCE_FIELDS = [
  'id',
  'type',
  'title',
  'author',
  'issued',
  'container-title',
  'publisher',
  'URL',
  'accessed',
  'note',
  'text',
] as const;

/** Fields of a person or body that made a source. */
export const NAME_FIELDS = ['family', 'given', 'literal'] as const;

/** Fields of a note. */
export const NOTE_FIELDS = ['id', 'text', 'at'] as const;

/** Fields of a frame. */
export const FRAME_FIELDS = ['id', 'title', 'members', 'hue'] as const;
