import type { ExerciseSummary } from '@vigor/contract';
import { createContext, type ReactNode, useContext } from 'react';
import type { BuildSetting } from './model/build-exercise.ts';
import type { RunningSession } from './model/running-session.ts';
import type { SessionAction } from './model/session-actions.ts';

export interface PickerProps {
  onPick: (exercise: Pick<ExerciseSummary, 'id' | 'name'>) => void;
}

/** What every part of the session screen needs; other features come in as slots of the page. */
export interface SessionTools {
  dispatch: (action: SessionAction) => void;
  setting: BuildSetting;
  renderFigure: (exerciseId: string) => ReactNode;
  renderPicker: (props: PickerProps) => ReactNode;
  /** A word on what was done so far. */
  renderEncouragement: (session: RunningSession) => ReactNode;
}

export const SessionToolsContext = createContext<SessionTools | undefined>(undefined);

export function useSessionTools(): SessionTools {
  const tools = useContext(SessionToolsContext);
  if (!tools) throw new Error('The session screen is missing around this component');
  return tools;
}
