import type { SessionUser } from '@vigor/contract';
import type { ReactElement } from 'react';

export function SessionEndedDialog({ user }: { user: SessionUser }): ReactElement {
  return <p>{user.username}</p>;
}
