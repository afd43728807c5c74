import { type RedFlagClass, redFlagCard } from '@vigor/training';

/** A warning sign's card as a text: the same words for everybody, before any model is asked. */
export function redFlagText(classId: RedFlagClass, locale: string): string {
  const { title, body, actions, helplines = [] } = redFlagCard(classId, locale);
  const steps = actions.map((action) => `- ${action}`).join('\n');
  const help = helplines.map(({ name, contact }) => `- ${name}: ${contact}`).join('\n');
  return [`**${title}**`, body, steps, help].filter((part) => part !== '').join('\n\n');
}
