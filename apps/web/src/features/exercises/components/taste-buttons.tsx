import { Button, Flex } from '@chakra-ui/react';
import type { ExerciseDetail } from '@vigor/contract';
import { Heart, ThumbsDown } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { tasteOf } from '../taste.ts';
import { useChangeTaste } from '../use-change-taste.ts';

/** Like it or leave it out; a second tap takes it back. */
export function TasteButtons({ exercise }: { exercise: ExerciseDetail }): ReactElement {
  const { t } = useTranslation('exercises');
  const change = useChangeTaste(exercise);
  const taste = tasteOf(exercise);
  return (
    <Flex gap="2" wrap="wrap">
      {choices.map(({ value, label, icon: Icon }) => {
        const isChosen = taste === value;
        return (
          <Button
            key={value}
            flex="1"
            variant={isChosen ? 'subtle' : 'outline'}
            colorPalette={isChosen && value === 'liked' ? 'ember' : 'ink'}
            aria-pressed={isChosen}
            onClick={() => change(isChosen ? 'neutral' : value)}
          >
            <Icon fill={isChosen ? 'currentColor' : 'none'} aria-hidden />
            {t(label)}
          </Button>
        );
      })}
    </Flex>
  );
}

const choices = [
  { value: 'liked', label: 'detail.like', icon: Heart },
  { value: 'disliked', label: 'detail.dislike', icon: ThumbsDown },
] as const;
