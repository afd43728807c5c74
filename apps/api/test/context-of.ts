import type { Context } from '../src/context.ts';
import type { TestApp } from './build-test-app.ts';
import type { TestMember } from './factories.ts';

/** What a request of this member would have, for tests of services that no route shows whole. */
export function contextOf({ app, deps }: TestApp, member: TestMember): Context {
  return {
    ...deps,
    db: deps.database.forMember(member.userId),
    systemDb: deps.database.forSystem(),
    log: app.log,
    requestId: deps.ids.next(),
    ip: '127.0.0.1',
    userAgent: 'test',
    actor: { userId: member.userId, sessionId: deps.ids.next(), role: 'member', tier: 'FREE' },
  };
}
