import type { Exercise } from '@vigor/training';

/** The article on how to do an exercise: by its name first, else by its movement. */
const byName: readonly (readonly [RegExp, string])[] = [
  [/goblet/, 'technique-goblet-squat'],
  [/lunge|split|step_up/, 'technique-lunge'],
  [/squat/, 'technique-squat'],
  [/rdl/, 'technique-romanian-deadlift'],
  [/hinge|good_morning|pull_through/, 'technique-hip-hinge'],
  [/thrust|bridge/, 'technique-hip-thrust'],
  [/swing/, 'technique-kettlebell-swing'],
  [/deadlift/, 'technique-deadlift'],
  [/push_up/, 'technique-push-up'],
  [/bench|chest_press|floor_press/, 'technique-bench-press'],
  [/pulldown/, 'technique-lat-pulldown'],
  [/pull_up|chin_up/, 'technique-pull-up'],
  [/row$|_row/, 'technique-row'],
  [/curl$|_curl/, 'technique-curl'],
  [/plank|dead_bug|hollow/, 'technique-plank'],
];
const byPattern: Partial<Record<Exercise['pattern'], string>> = {
  push_v: 'technique-overhead-press',
  core_antiext: 'technique-plank',
  core_antirot: 'technique-plank',
};
const legCurls = /leg_curl|machine_curl|wrist_curl/;

/** An article on how to do another exercise says nothing of this one. */
export function isOfOther(articleId: string, exercise: Exercise): boolean {
  const isOfOne = byName.some(([, id]) => id === articleId);
  return isOfOne && articleId !== techniqueArticleOf(exercise);
}

export function techniqueArticleOf({ id, pattern }: Exercise): string | undefined {
  if (legCurls.test(id)) return undefined;
  if (pattern === 'push_v' && !/push_up/.test(id)) return byPattern.push_v;
  return byName.find(([name]) => name.test(id))?.[1] ?? byPattern[pattern];
}
