import { createContext, useContext } from 'react';

/** Words of the field that an article explains. */
export type Term = 'rir' | 'rpe' | 'e1rm' | 'deload' | 'superset' | 'hardSets' | 'freeze';

/** Shows what a term means; absent where nothing is there to show it. */
export type ExplainTerm = (term: Term) => void;

export const TermContext = createContext<ExplainTerm | undefined>(undefined);

export function useExplainTerm(): ExplainTerm | undefined {
  return useContext(TermContext);
}
