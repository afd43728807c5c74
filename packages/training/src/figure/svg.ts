import type { Dot } from './camera.ts';
import { drawFigure } from './draw.ts';
import type { Figure } from './pose.ts';
import type { Role, Shape } from './shape.ts';

/** CSS colour of each role; a page sets the variables, the fallbacks suit light and dark paper. */
const colours: Record<Role, string> = {
  body: 'var(--figure-ink, currentColor)',
  head: 'var(--figure-ink, currentColor)',
  far: 'var(--figure-ink, currentColor)',
  prop: 'var(--figure-prop, #a8a196)',
  floor: 'var(--figure-prop, #a8a196)',
  accent: 'var(--figure-accent, #e8590c)',
  halo: 'var(--figure-paper, Canvas)',
};

/** Opacity of each role, so that the body stands out from what is far or only furniture. */
const opacities: Record<Role, number> = {
  body: 1,
  head: 1,
  far: 0.4,
  prop: 1,
  floor: 1,
  accent: 1,
  halo: 1,
};

const MAT_OPACITY = 0.25;

/**
 * An exercise at a moment of its repetition as a stand-alone SVG picture.
 *
 * @param phase 0 (start position) to 1 (end position); held at the nearer end outside.
 * @param title What a screen reader says, for example the name of the exercise.
 */
export function figureToSvg(figure: Figure, phase: number, title: string): string {
  const { viewBox, shapes } = drawFigure(figure, phase);
  const name = escapeText(title);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" role="img" aria-label="${name}">`,
    `<title>${name}</title>`,
    ...shapes.map(shapeToSvg),
    '</svg>',
  ].join('');
}

function shapeToSvg(shape: Shape): string {
  const opacity = opacityOf(shape);
  return `<${tagOf(shape)} ${paintOf(shape)}${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`;
}

/** A floor seen from above is an area and would weigh too much in the colour of the floor line. */
function opacityOf(shape: Shape): number {
  const isMat = shape.role === 'floor' && shape.kind === 'polygon';
  return isMat ? MAT_OPACITY : opacities[shape.role];
}

function tagOf(shape: Shape): string {
  switch (shape.kind) {
    case 'circle':
      return `circle cx="${round(shape.centre[0])}" cy="${round(shape.centre[1])}" r="${round(shape.radius)}"`;
    case 'rect': {
      const [x, y] = shape.corner.map(round);
      const [width, height] = shape.size.map(round);
      return `rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${shape.radius}"`;
    }
    case 'polygon':
      return `polygon points="${pointList(shape.points)}"`;
    default:
      return `polyline points="${pointList(shape.points)}"`;
  }
}

function paintOf(shape: Shape): string {
  const colour = colours[shape.role];
  if (shape.kind === 'rect' || shape.width === 0) return `fill="${colour}"`;
  const fill = shape.kind === 'polygon' ? colour : 'none';
  const cap = 'butt' in shape && shape.butt ? 'butt' : 'round';
  return `fill="${fill}" stroke="${colour}" stroke-width="${shape.width}" stroke-linecap="${cap}" stroke-linejoin="round"`;
}

function pointList(points: readonly Dot[]): string {
  return points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
