import { Box, Button, Flex, Heading, Stack, Text } from '@chakra-ui/react';
import { ArrowLeft } from 'lucide-react';
import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Logo } from '../../../components/logo.tsx';
import { useDocumentTitle } from '../../../lib/use-document-title.ts';

interface WizardFrameProps {
  title: string;
  lead?: string;
  /** 1-based. */
  number: number;
  total: number;
  onBack?: () => void;
  /** The primary button; missing where there is nowhere to go. */
  next?: ReactNode;
  corner?: ReactNode;
  children: ReactNode;
}

/** One question: how far it is, the question, and the two ways on under the thumb. */
export function WizardFrame(props: WizardFrameProps): ReactElement {
  const { title, lead, number, total, onBack, next, corner, children } = props;
  const { t } = useTranslation(['onboarding', 'common']);
  const headingRef = useFocusOnChange(number);
  useDocumentTitle(t('documentTitle'));
  return (
    <Flex direction="column" minH="100dvh" maxW="reading" mx="auto" px={{ base: '4', md: '6' }}>
      <Box as="header">
        <Flex align="center" justify="space-between" py="3">
          <Logo />
          {corner}
        </Flex>
        <WizardProgress number={number} total={total} />
      </Box>
      <Stack as="main" id="content" gap="6" flex="1" pt="7" pb="32">
        <Stack gap="2">
          <Heading as="h1" ref={headingRef} tabIndex={-1} outline="0" textStyle="title">
            {title}
          </Heading>
          {lead && <Text color="fg.muted">{lead}</Text>}
        </Stack>
        {children}
      </Stack>
      <Box
        as="footer"
        position="fixed"
        insetX="0"
        bottom="0"
        bg="bg"
        borderTopWidth="1px"
        borderColor="border"
        pb="env(safe-area-inset-bottom)"
      >
        <Flex maxW="reading" mx="auto" px={{ base: '4', md: '6' }} py="3" gap="3" align="center">
          {onBack && (
            <Button variant="ghost" size="lg" px="4" onClick={onBack}>
              <ArrowLeft aria-hidden />
              {t('common:action.back')}
            </Button>
          )}
          <Text flex="1" textStyle="sm" color="fg.muted" hideBelow="md">
            {t('saved')}
          </Text>
          <Box flex={{ base: '1', md: 'none' }} minW={{ md: '48' }} display="grid">
            {next}
          </Box>
        </Flex>
      </Box>
    </Flex>
  );
}

function WizardProgress({ number, total }: { number: number; total: number }): ReactElement {
  const { t } = useTranslation('onboarding');
  const label = t('step', { number, total });
  return (
    <Stack gap="2">
      <Flex
        gap="1.5"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={number}
      >
        {Array.from({ length: total }, (_, index) => index).map((index) => (
          <Box
            key={index}
            flex="1"
            h="1"
            borderRadius="full"
            bg={index < number ? 'ember.solid' : 'bg.emphasized'}
            transitionProperty="background-color"
            transitionDuration="moderate"
          />
        ))}
      </Flex>
      <Text textStyle="caption" color="fg.muted">
        {label}
      </Text>
    </Stack>
  );
}

/** Moves focus and view to the new question, not on the first one shown. */
function useFocusOnChange(key: number): React.RefObject<HTMLHeadingElement | null> {
  const ref = useRef<HTMLHeadingElement>(null);
  const shown = useRef(key);
  useEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    window.scrollTo(0, 0);
    ref.current?.focus({ preventScroll: true });
  }, [key]);
  return ref;
}
