import { generatePath } from 'react-router';
import { paths } from '../../app/paths.ts';

export function conversationPath(conversationId: string): string {
  return generatePath(paths.conversation, { conversationId });
}
