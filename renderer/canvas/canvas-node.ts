import type { Node } from '@xyflow/react';
import type { CardLook } from '../../shared/drawing/card-look.ts';
import type { ArgumentGeometry } from '../../shared/layout/argument-geometry.ts';
import type { CardGeometry } from '../../shared/layout/card-geometry.ts';
import type { Note } from '../../shared/model/note.ts';
import type { Statement } from '../../shared/model/statement.ts';

export type StatementNode = Node<
  { readonly statement: Statement; readonly card: CardGeometry; readonly look: CardLook },
  'statement'
>;
export type ArgumentNode = Node<
  { readonly route: ArgumentGeometry; readonly label: string },
  'argument'
>;
export type NoteNode = Node<{ readonly note: Note }, 'note'>;

/** The things React Flow handles: cards, the junctions of arguments, and notes. */
export type CanvasNode = StatementNode | ArgumentNode | NoteNode;
