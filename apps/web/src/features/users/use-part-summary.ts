import type { Profile } from '@vigor/contract';
import { conditionDetails } from '@vigor/training';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { ageOn } from '../../lib/format/dates.ts';
import { type Format, useFormat } from '../../lib/use-format.ts';
import type { ProfilePart } from './profile-parts.ts';
import { toScreeningDraft } from './screening-draft.ts';
import { screeningQuestions } from './screening-questions.ts';

/** What a part says now, one line each; empty when nothing was entered. */
export function usePartSummary(): (part: ProfilePart, profile: Profile) => string[] {
  const { t } = useTranslation('profile');
  const format = useFormat();
  return (part, profile) => summariseOf(part, profile, { t, format });
}

interface Words {
  t: TFunction<'profile'>;
  format: Format;
}

function summariseOf(part: ProfilePart, profile: Profile, { t, format }: Words): string[] {
  switch (part) {
    case 'goals':
      return profile.goals.map((goal) => t(`goal.${goal}.name`));
    case 'level':
      return [t(`level.${profile.fitnessLevel}.name`)];
    case 'equipment':
      return [summariseEquipment(profile, t)];
    case 'injuries':
      return profile.injuries.map((injury) => summariseInjury(injury, t));
    case 'screening':
      return summariseScreening(profile, t);
    case 'schedule':
      return [
        t('schedule.summary', { count: profile.daysPerWeek, minutes: profile.minutesPerSession }),
        profile.availableWeekdays.map((day) => format.weekday(day)).join(', ') ||
          t('schedule.anyDay'),
      ];
    case 'about':
      return summariseAbout(profile, { t, format });
  }
}

function summariseEquipment({ equipment }: Profile, t: TFunction<'profile'>): string {
  const pieces = equipment.filter((id) => id !== 'bodyweight');
  return pieces.length === 0
    ? t('kit.none.name')
    : pieces.map((id) => t(`equipment.${id}`)).join(', ');
}

function summariseInjury(injury: Profile['injuries'][number], t: TFunction<'profile'>): string {
  const parts = [
    conditionDetails[injury.condition].name,
    injury.side && t(`injury.sides.${injury.side}`).toLocaleLowerCase(),
    injury.painNow !== undefined && t('injury.summaryPain', { pain: injury.painNow }),
  ];
  return parts.filter(Boolean).join(' · ');
}

function summariseScreening({ screening }: Profile, t: TFunction<'profile'>): string[] {
  if (screening.answeredAt === null) return [];
  const { ticked } = toScreeningDraft(screening);
  const signs = screeningQuestions.filter(({ id }) => ticked.includes(id));
  return [
    t(`screening.status.${screening.status}`),
    ...(signs.length === 0 ? [t('screening.clear')] : []),
    ...signs.map(({ id }) => t(`screening.question.${id}`)),
  ];
}

/** Weight stays out where numbers about the body do harm. */
function summariseAbout(profile: Profile, { t, format }: Words): string[] {
  const { birthDate, heightCm, weightKg, sex } = profile;
  const lines = [
    birthDate && t('about.age', { age: ageOn(birthDate, format.today()) }),
    sex !== 'unspecified' && t(`about.sexes.${sex}`),
    heightCm !== null && format.height(heightCm),
    weightKg !== null && !profile.screening.isSensitive && format.weight(weightKg),
  ];
  return [lines.filter(Boolean).join(' · ')].filter(Boolean);
}
