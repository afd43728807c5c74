import { type ComponentType, lazy } from 'react';
import type { FigureDrawingProps } from './figure-drawing.tsx';

/** Without a network the drawings may not come; the page they decorate must work all the same. */
export const LazyDrawing = lazy(
  async (): Promise<{
    default: ComponentType<FigureDrawingProps>;
  }> => {
    try {
      return { default: (await import('./figure-drawing.tsx')).FigureDrawing };
    } catch {
      return { default: () => null };
    }
  },
);
