import type { MemberFacts } from '../../facts/facts.service.ts';
import { exerciseName } from '../answers/coach.member-summary.ts';

const mostStarters = 4;
const longBreakDays = 21;
const breakDays = 7;

/** Questions that fit where the member is now, the most fitting first. */
export function startersFor(facts: MemberFacts): string[] {
  const texts = [...healthStarters(facts), ...nowStarters(facts), ...everydayStarters(facts)];
  return [...new Set(texts)].slice(0, mostStarters);
}

function healthStarters({ profile }: MemberFacts): string[] {
  const { screeningStatus, conditions } = profile;
  if (screeningStatus === 'stop_clearance' || screeningStatus === 'emergency') {
    return [
      'What should I ask my doctor before I train?',
      'What helps until I am cleared to train?',
    ];
  }
  const [painful] = conditions.filter(({ painNow = 0 }) => painNow > 0);
  return painful ? [`How do I train around my ${painful.name.toLowerCase()}?`] : [];
}

function nowStarters(facts: MemberFacts): string[] {
  const { plan, next, daysSinceLastSession: days } = facts;
  if (!plan) {
    return [
      'Which plan would suit me?',
      'How many days a week should I train?',
      'How do I know what weight to start with?',
    ];
  }
  if (days === undefined) return ['What do I do in my first session?', ...todayStarters(next)];
  if (days >= breakDays) return breakStarters(days);
  if (days === 0) return ['How did my session go?', 'What helps me recover until next time?'];
  return todayStarters(next);
}

function breakStarters(days: number): string[] {
  const howLong = days >= longBreakDays ? 'a few weeks off' : `${days} days off`;
  return [`How do I get back in after ${howLong}?`, 'Do you have a 5-minute version for today?'];
}

function todayStarters(next: MemberFacts['next']): string[] {
  if (!next?.isToday) return ['What can I do on a rest day?', 'What is my next session?'];
  const [first] = next.planDay.exercises;
  return [
    ...(first
      ? [`How heavy should my ${exerciseName(first.exerciseId).toLowerCase()} be today?`]
      : []),
    'I only have 20 minutes today. What should I do?',
  ];
}

function everydayStarters({ plan, sessions, profile }: MemberFacts): string[] {
  return [
    ...(sessions.length > 0 ? ['How am I doing?'] : []),
    ...(plan ? ['Why is my plan built like this?'] : []),
    'How hard should a set feel?',
    ...(profile.isSensitive ? ['How much rest do I need?'] : ['How much protein do I need?']),
  ];
}
