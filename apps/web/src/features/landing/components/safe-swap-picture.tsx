import { Flex, Icon, Stack, Text } from '@chakra-ui/react';
import { ArrowDown, Check, ShieldCheck, X } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Surface } from '../../../components/surface.tsx';

/** What one reported condition changes. */
export function SafeSwapPicture(): ReactElement {
  const { t } = useTranslation('landing');
  return (
    <Stack gap="2" w="full" maxW="24rem">
      <Text
        alignSelf="flex-start"
        px="3.5"
        py="1.5"
        borderRadius="full"
        bg="amber.muted"
        color="amber.fg"
        textStyle="label"
      >
        {t('strengths.safe.condition')}
      </Text>
      <SwapRow
        isAllowed={false}
        name={t('strengths.safe.out')}
        reason={t('strengths.safe.outReason')}
      />
      <Icon as={ArrowDown} boxSize="5" color="fg.muted" alignSelf="center" aria-hidden />
      <SwapRow isAllowed name={t('strengths.safe.in')} reason={t('strengths.safe.inReason')} />
      <Flex align="center" gap="2" mt="2" color="pine.fg" textStyle="label">
        <Icon as={ShieldCheck} boxSize="5" aria-hidden />
        {t('strengths.safe.checked')}
      </Flex>
    </Stack>
  );
}

interface SwapRowProps {
  isAllowed: boolean;
  name: string;
  reason: string;
}

function SwapRow({ isAllowed, name, reason }: SwapRowProps): ReactElement {
  return (
    <Surface tone="quiet" padding="none" px="4" py="3">
      <Flex align="center" gap="3">
        <Icon
          as={isAllowed ? Check : X}
          boxSize="5"
          color={isAllowed ? 'pine.fg' : 'rose.fg'}
          strokeWidth="2.5"
          aria-hidden
        />
        <Stack gap="0">
          <Text fontWeight="600" textDecoration={isAllowed ? 'none' : 'line-through'}>
            {name}
          </Text>
          <Text textStyle="sm" color="fg.muted">
            {reason}
          </Text>
        </Stack>
      </Flex>
    </Surface>
  );
}
