export const steps = [
  'proposal',
  'articles',
  'records',
  'sessions',
  'progress',
  'exercises',
  'plan',
  'profile',
] as const;

export type Step = (typeof steps)[number] | 'thinking';

const patterns: Record<(typeof steps)[number], RegExp> = {
  proposal: /propos|suggest|swap|shorten|deload/,
  articles: /article|knowledge|passage/,
  records: /record|best|one_?rep|e1rm/,
  sessions: /session|workout|history|log/,
  progress: /progress|volume|trend|streak|measure|week/,
  exercises: /exercise|alternative|substitute/,
  plan: /plan/,
  profile: /profile|injur|goal|equipment|member/,
};

/** What the coach looks at, told by the name of its tool; a name we do not know is thinking. */
export function stepOf(tool: string | undefined): Step {
  const name = tool?.replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase() ?? '';
  return steps.find((step) => patterns[step].test(name)) ?? 'thinking';
}
