import { Button, type ButtonProps } from '@chakra-ui/react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { actionPath, type SuggestedAction } from '../action-path.ts';

interface SuggestedActionButtonProps extends ButtonProps {
  action: SuggestedAction;
  planId?: string;
  /** The short workouts are on the page itself. */
  onMicroWorkout: () => void;
}

/** The one choice of a card. */
export function SuggestedActionButton(props: SuggestedActionButtonProps): ReactElement | null {
  const { action, planId, onMicroWorkout, ...look } = props;
  if (action.kind === 'start_micro_workout') {
    return (
      <Button {...look} onClick={onMicroWorkout}>
        {action.label}
      </Button>
    );
  }
  const path = actionPath(action, planId);
  if (!path) return null;
  return (
    <Button {...look} asChild>
      <Link to={path}>{action.label}</Link>
    </Button>
  );
}
