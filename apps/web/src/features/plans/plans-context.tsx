import { createContext, type ReactNode, useContext } from 'react';

/** What other features lend to the plan; the page puts it in. */
export interface PlanTools {
  renderFigure: (exerciseId: string) => ReactNode;
}

export const PlanToolsContext = createContext<PlanTools>({ renderFigure: () => null });

export function usePlanTools(): PlanTools {
  return useContext(PlanToolsContext);
}
