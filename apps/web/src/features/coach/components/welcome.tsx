import { Box, Button, Heading, Icon, Skeleton, Stack, Text } from '@chakra-ui/react';
import { ArrowUpRight } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { LogoMark } from '../../../components/logo.tsx';
import { useCoachView, useStarters } from '../coach.queries.ts';
import { ConsentCard } from './consent-card.tsx';

interface WelcomeProps {
  onAsk: (text: string) => void;
}

/** An empty conversation: what can be asked, one tap away. */
export function Welcome({ onAsk }: WelcomeProps): ReactElement {
  const { t } = useTranslation('coach');
  const { data: view } = useCoachView();
  return (
    <Box position="relative" flex="1" minH="0" overflowY="auto">
      <Stack
        gap="6"
        w="full"
        maxW="2xl"
        minH="full"
        mx="auto"
        px={{ base: '4', md: '6' }}
        py="6"
        justify={{ base: 'flex-end', md: 'center' }}
      >
        <Stack gap="2">
          <LogoMark hideBelow="md" boxSize="11" mb="2" />
          <Heading as="h2" textStyle="title">
            {t('welcome.title')}
          </Heading>
          <Text color="fg.muted">
            {t(view?.providers.length === 0 ? 'welcome.builtIn' : 'welcome.lead')}
          </Text>
        </Stack>
        <ConsentCard />
        <Starters onAsk={onAsk} />
      </Stack>
    </Box>
  );
}

const shapes = [1, 2, 3, 4];

/** Without an answer the field below is enough. */
function Starters({ onAsk }: WelcomeProps): ReactElement | null {
  const { t } = useTranslation(['coach', 'common']);
  const { data: starters, isPending } = useStarters();
  if (isPending) {
    return (
      <Stack gap="2" role="status" aria-label={t('common:loading')}>
        {shapes.map((shape) => (
          <Skeleton key={shape} h="14" borderRadius="xl" />
        ))}
      </Stack>
    );
  }
  if (!starters?.length) return null;
  return (
    <Stack as="ul" gap="2" listStyleType="none" aria-label={t('welcome.starters')}>
      {starters.map((text) => (
        <li key={text}>
          <Starter text={text} onAsk={onAsk} />
        </li>
      ))}
    </Stack>
  );
}

function Starter({ text, onAsk }: WelcomeProps & { text: string }): ReactElement {
  return (
    <Button
      variant="outline"
      w="full"
      h="auto"
      minH="14"
      px="4"
      py="2.5"
      borderRadius="xl"
      borderColor="border"
      bg="bg.raised"
      justifyContent="space-between"
      textAlign="start"
      whiteSpace="normal"
      textStyle="body"
      fontWeight="500"
      onClick={() => onAsk(text)}
    >
      {text}
      <Icon as={ArrowUpRight} color="fg.muted" aria-hidden />
    </Button>
  );
}
