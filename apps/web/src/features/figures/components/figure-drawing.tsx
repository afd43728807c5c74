import { chakra } from '@chakra-ui/react';
import { drawFigure, figures } from '@vigor/training/figure';
import type { ReactElement } from 'react';
import { FigureShape } from './figure-shape.tsx';

export interface FigureDrawingProps {
  exerciseId: string;
  /** 0 at the start position to 1 at the end position. */
  phase: number;
  /** What a screen reader says; without it the drawing is decoration. */
  label?: string;
}

/** The stick figure of an exercise; nothing where there is no drawing of it. */
export function FigureDrawing({
  exerciseId,
  phase,
  label,
}: FigureDrawingProps): ReactElement | null {
  const figure = figures[exerciseId];
  if (!figure) return null;
  const { viewBox, shapes } = drawFigure(figure, phase);
  const naming = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true };
  return (
    <chakra.svg viewBox={viewBox} w="full" h="full" {...naming}>
      {shapes.map((shape, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a drawing has the same shapes in the same order at every phase
        <FigureShape key={index} shape={shape} />
      ))}
    </chakra.svg>
  );
}
