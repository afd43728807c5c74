import { chakra, Flex, Icon, Stack, Text, VisuallyHidden } from '@chakra-ui/react';
import type { Proposal } from '@vigor/contract';
import { ArrowRight } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

type Change = Proposal['changes'][number];

const Lines = chakra('dl', {
  base: { m: '0', borderRadius: 'xl', bg: 'bg.subtle', px: '4', py: '1' },
});

/** What is, and what would be, line by line. */
export function ChangeLines({ changes }: { changes: readonly Change[] }): ReactElement {
  const { t } = useTranslation('proposals');
  return (
    <Lines aria-label={t('changes')}>
      {changes.map((change) => (
        <ChangeLine key={change.label + change.after} change={change} />
      ))}
    </Lines>
  );
}

function ChangeLine({ change }: { change: Change }): ReactElement {
  const { t } = useTranslation('proposals');
  return (
    <Stack
      gap="0.5"
      py="2.5"
      borderTopWidth="1px"
      borderColor="border"
      _first={{ borderTopWidth: '0' }}
    >
      <Text as="dt" textStyle="sm" color="fg.muted">
        {change.label}
      </Text>
      <Flex as="dd" m="0" align="baseline" gap="2" wrap="wrap" fontVariantNumeric="tabular-nums">
        {change.before && (
          <>
            <Text as="span" color="fg.muted" textDecoration="line-through">
              <VisuallyHidden>{`${t('before')} `}</VisuallyHidden>
              {change.before}
            </Text>
            <Icon as={ArrowRight} boxSize="4" color="fg.muted" alignSelf="center" aria-hidden />
          </>
        )}
        <Text as="span" fontWeight="600">
          <VisuallyHidden>{`${t('after')} `}</VisuallyHidden>
          {change.after}
        </Text>
      </Flex>
    </Stack>
  );
}
