/** The drawings: kept apart so that a page without figures does not load them. */
export { drawFigure } from './draw.ts';
export { figures } from './figures.ts';
export type { Shape } from './shape.ts';
