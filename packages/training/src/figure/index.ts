/** The drawings: kept apart so that a page without figures does not load them. */
export { type Drawing, drawFigure } from './draw.ts';
export { figures } from './figures.ts';
export type { Shape } from './shape.ts';
export { figureToSvg } from './svg.ts';
