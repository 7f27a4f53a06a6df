import { memo } from 'react';
import { writePathData } from '../../shared/drawing/path-data.ts';
import { heldWidthOf, startOf } from '../../shared/drawing/place-text.ts';
import type { Figure, PathShape, RectShape, Shape, TextShape } from '../../shared/drawing/scene.ts';
import { asksForEmoji, splitAsked } from '../../shared/layout/text/emoji.ts';
import { putEmojiFirst, TEXT_STYLES } from '../../shared/layout/text-style.ts';

/** A figure of the drawing layer on screen: the canvas shows what a picture would. */
export const FigureShapes = memo(function FigureShapes({
  figure,
}: {
  readonly figure: Pick<Figure, 'shapes'>;
}) {
  return figure.shapes.map((shape, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no identity but their place
    <ShapeElement key={index} shape={shape} />
  ));
});

function ShapeElement({ shape }: { readonly shape: Shape }) {
  if (shape.kind === 'text') return <TextElement shape={shape} />;
  return shape.kind === 'rect' ? <RectElement shape={shape} /> : <PathElement shape={shape} />;
}

function TextElement({ shape }: { readonly shape: TextShape }) {
  const { size, weight } = TEXT_STYLES[shape.role];
  const held = heldWidthOf(shape);
  return (
    <text
      x={startOf(shape)}
      y={shape.baseline}
      fontSize={size}
      fontWeight={weight}
      fill={shape.colour}
      direction={shape.direction}
      {...(held !== null && { textLength: held, lengthAdjust: 'spacingAndGlyphs' })}
    >
      {asksForEmoji(shape.text) ? <TextParts text={shape.text} /> : shape.text}
    </text>
  );
}

function TextParts({ text }: { readonly text: string }) {
  return splitAsked(text).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity but their place
    <tspan key={index} {...(part.isEmoji && { style: { fontFamily: putEmojiFirst() } })}>
      {part.text}
    </tspan>
  ));
}

function RectElement({ shape: { box, radius, fill, outline } }: { readonly shape: RectShape }) {
  return (
    <rect
      {...box}
      rx={radius}
      fill={fill ?? 'none'}
      {...(outline !== null && { stroke: outline.colour, strokeWidth: outline.width })}
    />
  );
}

function PathElement({ shape: { strokes, fill, outline, leg } }: { readonly shape: PathShape }) {
  return (
    <path
      d={writePathData(strokes, fill !== null)}
      fill={fill ?? 'none'}
      strokeLinecap={leg === null ? 'round' : 'butt'}
      strokeLinejoin="round"
      {...(outline !== null && { stroke: outline.colour, strokeWidth: outline.width })}
    />
  );
}
