import type {
  Article,
  ChatMessage,
  CoachView,
  ConversationDetail,
  Proposal,
} from '@vigor/contract';

export const conversationId = '0199b8a2-5d8e-7c41-9b1e-3c3f5a0c9e01';
export const answerId = '0199b8a2-5d8e-7c41-9b1e-3c3f5a0c9e11';
export const questionId = '0199b8a2-5d8e-7c41-9b1e-3c3f5a0c9e10';
const createdAt = '2026-11-21T10:00:00.000Z';

export function makeQuestion(change: Partial<ChatMessage> = {}): ChatMessage {
  return {
    id: questionId,
    role: 'member',
    text: 'How heavy today?',
    status: 'done',
    createdAt,
    citations: [],
    proposals: [],
    fallback: false,
    ...change,
  };
}

export function makeAnswer(change: Partial<ChatMessage> = {}): ChatMessage {
  return {
    ...makeQuestion(),
    id: answerId,
    role: 'coach',
    text: 'Take 60 kg.',
    replyTo: questionId,
    ...change,
  };
}

export function makeConversation(change: Partial<ConversationDetail> = {}): ConversationDetail {
  return {
    id: conversationId,
    title: 'Squats',
    createdAt,
    updatedAt: createdAt,
    messages: [makeQuestion(), makeAnswer()],
    nextCursor: null,
    ...change,
  };
}

export function makeProposal(change: Partial<Proposal> = {}): Proposal {
  return {
    id: '0199b8a2-5d8e-7c41-9b1e-3c3f5a0c9e21',
    kind: 'swap',
    title: 'Goblet squat instead of back squat',
    body: 'It is kinder to your back.',
    changes: [{ label: 'Monday', before: 'Back squat 3 × 6', after: 'Goblet squat 3 × 8' }],
    planId: '0199b8a2-5d8e-7c41-9b1e-3c3f5a0c9d99',
    status: 'open',
    createdAt,
    ...change,
  };
}

export function makeCoachView(change: Partial<CoachView> = {}): CoachView {
  return {
    aiConsent: false,
    providers: [],
    sections: [{ kind: 'profile', title: 'Your profile', items: ['Goal: build muscle'] }],
    neverSent: ['Your name'],
    ...change,
  };
}

export function makeArticle(change: Partial<Article> = {}): Article {
  return {
    id: 'training-to-failure',
    title: 'Training to failure',
    topic: 'training',
    summary: 'A little short of failure is enough.',
    body: 'No further repetition is possible.\n\n## Do I have to?\nNo.',
    sources: [{ authors: 'Refalo et al.', year: 2023, title: 'Proximity to failure' }],
    reviewedOn: '2026-11-21',
    related: [],
    ...change,
  };
}
