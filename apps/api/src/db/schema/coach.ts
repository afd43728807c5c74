import type { ChatMessage, Citation, CoachCard } from '@vigor/contract';
import {
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { ownerColumn } from './owner.ts';
import { ownerPolicy } from './row-security.ts';

export const conversations = pgTable(
  'conversations',
  {
    userId: ownerColumn(),
    id: uuid().notNull(),
    title: text().notNull(),
    /** What was said before `summarisedUntil`, in short; goes into prompts in its place. */
    summary: text(),
    summarisedUntil: uuid(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    updatedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.id] }),
    index('conversations_newest').on(
      table.userId,
      table.updatedAt.desc().nullsFirst(),
      table.id.desc().nullsFirst(),
    ),
    ownerPolicy('conversations', table.userId),
  ],
);

export const chatMessages = pgTable(
  'chat_messages',
  {
    userId: ownerColumn(),
    id: uuid().notNull(),
    conversationId: uuid().notNull(),
    /** Counts up within the conversation: the order in which things were said. */
    position: integer().notNull(),
    role: text().$type<ChatMessage['role']>().notNull(),
    text: text().notNull(),
    status: text().$type<ChatMessage['status']>().notNull(),
    /** Of the member's message that a coach's message answers. */
    replyTo: uuid(),
    citations: jsonb().$type<Citation[]>().notNull(),
    card: jsonb().$type<CoachCard>(),
    provider: text(),
    model: text(),
    isFallback: boolean().notNull(),
    /** Of the request that created it, so that the same id with another body is a conflict. */
    bodyHash: text(),
    /** Set by the member from any process; the one that writes the answer sees it and stops. */
    stopRequestedAt: timestamp({ withTimezone: true }),
    /** Moves while the answer is written; one that stands still was cut off. */
    writtenAt: timestamp({ withTimezone: true }).notNull(),
    feedback: text().$type<'good' | 'bad'>(),
    feedbackNote: text(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.id] }),
    uniqueIndex('chat_messages_order').on(table.userId, table.conversationId, table.position),
    foreignKey({
      columns: [table.userId, table.conversationId],
      foreignColumns: [conversations.userId, conversations.id],
    }).onDelete('cascade'),
    ownerPolicy('chat_messages', table.userId),
  ],
);
