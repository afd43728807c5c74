import type { Profile } from '@vigor/contract';

type Mood = 'start' | 'praise' | 'steady' | 'comfort' | 'care';
export type CoachStyle = Profile['coachStyle'];

/** One sentence a mood and style; an empty one is left out. */
export const tone: Record<CoachStyle, Record<Mood, string>> = {
  calm: {
    start: 'Take it at your own pace.',
    praise: 'That is steady work paying off.',
    steady: 'Holding steady is a result too.',
    comfort: 'That is all right — plans bend.',
    care: 'Thank you for telling me; there is no hurry.',
  },
  cheerful: {
    start: 'Have fun with it!',
    praise: 'Lovely work — that comes from showing up!',
    steady: 'Every training block has a stretch like this — you are still in the game!',
    comfort: 'No problem at all — plans bend!',
    care: 'Good that you say so — let us keep it comfortable!',
  },
  direct: {
    start: '',
    praise: 'Good work.',
    steady: 'You are holding your level.',
    comfort: 'No problem — plans bend.',
    care: 'Good that you say so.',
  },
  scientific: {
    start: 'Rate the effort of each set: it makes the next suggestion more precise.',
    praise: 'That is what regular, slowly rising work does.',
    steady: 'Gains slow down with experience, so a flat stretch is expected.',
    comfort: 'No problem — one missed or short session hardly changes the sum of a month.',
    care: 'Good that you say so: how it feels is useful information.',
  },
};
