import { Heading, Icon, List, Stack, Text } from '@chakra-ui/react';
import type { CoachView } from '@vigor/contract';
import { ShieldCheck } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../../components/error-state.tsx';
import { SidePanel } from '../../../components/side-panel.tsx';
import { ListSkeleton } from '../../../components/skeletons.tsx';
import { useCoachView } from '../coach.queries.ts';
import { ConsentSwitch } from './consent-switch.tsx';

/** What the coach can see, who answers, and what never leaves. */
export function CoachViewPanel({ onClose }: { onClose: () => void }): ReactElement {
  const { t } = useTranslation('coach');
  const { data: view, error, isPending, refetch } = useCoachView();
  return (
    <SidePanel isOpen onClose={onClose} title={t('view.title')}>
      {isPending && <ListSkeleton />}
      {!isPending && !view && <ErrorState error={error} onRetry={() => void refetch()} />}
      {view && <ViewBody view={view} />}
    </SidePanel>
  );
}

function ViewBody({ view }: { view: CoachView }): ReactElement {
  const { t } = useTranslation('coach');
  return (
    <Stack gap="8" pb="6">
      <Stack as="section" gap="3">
        <Heading as="h3" textStyle="heading">
          {t('view.who')}
        </Heading>
        <WhoAnswers view={view} />
      </Stack>
      <Stack as="section" gap="4">
        <Heading as="h3" textStyle="heading">
          {t('view.sees')}
        </Heading>
        {view.sections.map((section) => (
          <Stack key={section.kind} gap="1">
            <Heading as="h4" textStyle="label" color="fg.muted">
              {section.title}
            </Heading>
            {section.items.length === 0 && <Text>{t('view.nothing')}</Text>}
            <List.Root ps="5" gap="1">
              {section.items.map((item) => (
                <List.Item key={item}>{item}</List.Item>
              ))}
            </List.Root>
          </Stack>
        ))}
      </Stack>
      <NeverSent items={view.neverSent} />
    </Stack>
  );
}

function WhoAnswers({ view }: { view: CoachView }): ReactElement {
  const { t, i18n } = useTranslation('coach');
  if (view.providers.length === 0) return <Text>{t('view.builtInOnly')}</Text>;
  const names = new Intl.ListFormat(i18n.language).format(view.providers);
  return (
    <>
      <Text>{view.aiConsent ? t('view.providers', { names }) : t('view.withoutConsent')}</Text>
      <ConsentSwitch isGranted={view.aiConsent} />
    </>
  );
}

function NeverSent({ items }: { items: readonly string[] }): ReactElement {
  const { t } = useTranslation('coach');
  return (
    <Stack as="section" gap="3">
      <Heading as="h3" textStyle="heading">
        {t('view.never')}
      </Heading>
      <List.Root variant="plain" gap="2">
        {items.map((item) => (
          <List.Item key={item} alignItems="flex-start">
            <Icon as={ShieldCheck} boxSize="5" mt="0.5" me="3" color="pine.fg" aria-hidden />
            {item}
          </List.Item>
        ))}
      </List.Root>
    </Stack>
  );
}
