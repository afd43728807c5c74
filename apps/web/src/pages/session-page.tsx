import { type ReactElement, useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { generatePath, Navigate, useNavigate, useSearchParams } from 'react-router';
import { v7 as newId } from 'uuid';
import { paths } from '../app/paths.ts';
import { ExercisePicker } from '../features/exercises/components/exercise-picker.tsx';
import { ExerciseFigure } from '../features/figures/components/exercise-figure.tsx';
import { EncouragementLine } from '../features/motivation/components/encouragement-line.tsx';
import { TermExplainer } from '../features/motivation/components/term-explainer.tsx';
import { SessionScreen } from '../features/sessions/components/session-screen.tsx';
import { StartChooser } from '../features/sessions/components/start-chooser.tsx';
import { StartPlanned } from '../features/sessions/components/start-planned.tsx';
import type { BuildSetting } from '../features/sessions/model/build-exercise.ts';
import { listDoneSets } from '../features/sessions/model/done-sets.ts';
import type { RunningSession } from '../features/sessions/model/running-session.ts';
import { startSession } from '../features/sessions/model/start-session.ts';
import { type SessionTools, SessionToolsContext } from '../features/sessions/session-context.tsx';
import { useRunningSession, useSessionStore } from '../features/sessions/use-session-store.ts';
import { useProfile } from '../features/users/users.queries.ts';
import { useFormat } from '../lib/use-format.ts';

/** `?plan=…&day=…` starts that day of a plan; without it the member chooses. */
export function SessionPage(): ReactElement {
  const { t } = useTranslation('session');
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const [finishedId, setFinishedId] = useState<string>();
  const session = useRunningSession();
  const store = useSessionStore();
  const tools = useSessionToolsOfMember();
  useLoadDonePage();
  const [planId, dayId] = [search.get('plan'), search.get('day')];
  if (finishedId) {
    return <Navigate to={generatePath(paths.sessionDone, { sessionId: finishedId })} replace />;
  }
  if (session) {
    return (
      <SessionToolsContext value={tools}>
        <TermExplainer>
          <SessionScreen
            session={session}
            backTo={paths.today}
            onFinished={setFinishedId}
            onDiscarded={() => navigate(paths.today, { replace: true })}
          />
        </TermExplainer>
      </SessionToolsContext>
    );
  }
  if (planId && dayId) {
    return (
      <StartPlanned
        planId={planId}
        dayId={dayId}
        setting={tools.setting}
        onChooseOther={() => setSearch({}, { replace: true })}
      />
    );
  }
  const onStartFree = () => {
    const input = { name: t('free'), nowMs: Date.now(), findFacts: () => undefined };
    store.begin(startSession(input, tools.setting));
  };
  return (
    <StartChooser
      backTo={paths.today}
      onStartFree={onStartFree}
      onStartDay={(plan, day) => setSearch({ plan, day }, { replace: true })}
    />
  );
}

/** A session may end without a network, so the page that follows is fetched while there is one. */
function useLoadDonePage(): void {
  useEffect(function fetchDonePage() {
    import('./session-done-page.tsx').catch(() => undefined); // the router tries again
  }, []);
}

/** The member’s units and plates, and the parts that other features lend to the session. */
function useSessionToolsOfMember(): SessionTools {
  const { data: profile } = useProfile();
  const { weightUnit } = useFormat();
  const { dispatch } = useSessionStore();
  const increments = profile?.increments;
  const setting: BuildSetting = useMemo(
    () => ({ unit: weightUnit, increments, newId: () => newId() }),
    [weightUnit, increments],
  );
  const renderFigure = useCallback(
    (exerciseId: string) => <ExerciseFigure exerciseId={exerciseId} />,
    [],
  );
  const isGentle = profile?.screening.isSensitive === true;
  const renderEncouragement = useCallback(
    (session: RunningSession) => (
      <EncouragementLine sessionId={session.id} {...listDoneSets(session)} isGentle={isGentle} />
    ),
    [isGentle],
  );
  return useMemo(
    () => ({
      dispatch,
      setting,
      renderFigure,
      renderEncouragement,
      renderPicker: ({ onPick }) => <ExercisePicker onPick={onPick} renderFigure={renderFigure} />,
    }),
    [dispatch, setting, renderFigure, renderEncouragement],
  );
}
