import type { ExerciseSummary } from '@vigor/contract';

export type Taste = 'liked' | 'disliked' | 'neutral';

type Marks = Pick<ExerciseSummary, 'isLiked' | 'isDisliked'>;

export function tasteOf({ isLiked, isDisliked }: Marks): Taste {
  if (isLiked) return 'liked';
  return isDisliked ? 'disliked' : 'neutral';
}

export function marksOf(taste: Taste): Marks {
  return { isLiked: taste === 'liked', isDisliked: taste === 'disliked' };
}

interface TasteLists {
  likes: string[];
  dislikes: string[];
}

/** The two lists of a profile after a change; the exercise is in one of them at most. */
export function listTaste(lists: TasteLists, exerciseId: string, taste: Taste): TasteLists {
  const others = (ids: string[]) => ids.filter((id) => id !== exerciseId);
  const own = (one: Taste) => (taste === one ? [exerciseId] : []);
  return {
    likes: [...others(lists.likes), ...own('liked')],
    dislikes: [...others(lists.dislikes), ...own('disliked')],
  };
}
