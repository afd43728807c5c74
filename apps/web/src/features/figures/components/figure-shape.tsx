import { chakra } from '@chakra-ui/react';
import type { Shape } from '@vigor/training/figure';
import type { ReactElement } from 'react';

const colours: Record<Shape['role'], string> = {
  body: 'fg',
  head: 'fg',
  far: 'fg.subtle',
  prop: 'border.emphasized',
  floor: 'border',
  accent: 'ember.solid',
  halo: 'var(--figure-paper)',
};

/** One shape of a drawing in the colours of the page. */
export function FigureShape({ shape }: { shape: Shape }): ReactElement {
  const colour = colours[shape.role];
  switch (shape.kind) {
    case 'circle':
      return (
        <chakra.circle
          cx={shape.centre[0]}
          cy={shape.centre[1]}
          r={shape.radius}
          strokeWidth={shape.width}
          fill={shape.width === 0 ? colour : 'none'}
          stroke={shape.width === 0 ? 'none' : colour}
        />
      );
    case 'rect':
      return (
        <chakra.rect
          x={shape.corner[0]}
          y={shape.corner[1]}
          width={shape.size[0]}
          height={shape.size[1]}
          rx={shape.radius}
          fill={colour}
        />
      );
    default:
      return (
        <chakra.polyline
          points={shape.points.map((point) => point.join(',')).join(' ')}
          strokeWidth={shape.width}
          strokeLinecap={'butt' in shape && shape.butt ? 'butt' : 'round'}
          strokeLinejoin="round"
          fill={shape.kind === 'polygon' ? colour : 'none'}
          stroke={colour}
        />
      );
  }
}
