import type { ProfileDraft, ProfileProblem } from '../../profile-parts.ts';

export interface PartFieldsProps {
  draft: ProfileDraft;
  onChange: (change: Partial<ProfileDraft>) => void;
  /** What was found when the member tried to go on. */
  problem?: ProfileProblem;
}
