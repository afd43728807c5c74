import { Button, Flex, Stack, Text } from '@chakra-ui/react';
import type { Profile } from '@vigor/contract';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Surface } from '../../../components/surface.tsx';
import { type ProfilePart, profileParts } from '../profile-parts.ts';
import { usePartSummary } from '../use-part-summary.ts';

interface ProfileReviewProps {
  profile: Profile;
  onEdit: (part: ProfilePart) => void;
}

/** Every part with what it says, and the way to change it. */
export function ProfileReview({ profile, onEdit }: ProfileReviewProps): ReactElement {
  const { t } = useTranslation('profile');
  const summarise = usePartSummary();
  return (
    <Surface padding="none" overflow="hidden">
      {profileParts.map((part, index) => {
        const title = t(`part.${part}.title`);
        const lines = summarise(part, profile);
        return (
          <Flex
            key={part}
            gap="4"
            justify="space-between"
            px={{ base: '4', md: '5' }}
            py="4"
            borderTopWidth={index === 0 ? '0' : '1px'}
            borderColor="border"
          >
            <Stack gap="1" minW="0">
              <Text as="h2" textStyle="label" color="fg.muted">
                {title}
              </Text>
              {lines.length === 0 && <Text color="fg.muted">{t('nothing')}</Text>}
              {lines.map((line) => (
                <Text key={line}>{line}</Text>
              ))}
            </Stack>
            <Button
              variant="ghost"
              size="md"
              colorPalette="ember"
              mt="-1.5"
              me="-3"
              aria-label={t('editPart', { part: title })}
              onClick={() => onEdit(part)}
            >
              {t('edit')}
            </Button>
          </Flex>
        );
      })}
    </Surface>
  );
}
