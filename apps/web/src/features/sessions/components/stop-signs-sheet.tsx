import { Button, Heading, Stack, Text } from '@chakra-ui/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../../components/notice.tsx';
import { Sheet } from '../../../components/sheet.tsx';
import { finishSession } from '../model/finish-session.ts';
import type { RunningSession } from '../model/running-session.ts';
import { actionFor, listStopSigns, type StopSignId } from '../model/stop-signs.ts';
import { useSessionTools } from '../session-context.tsx';
import { useSessionStore } from '../use-session-store.ts';

interface StopSignsSheetProps {
  session: RunningSession;
  onClose: () => void;
  onFinished: (sessionId: string) => void;
}

/** Always one tap away: what to stop for. Tapping a sign records it with the session. */
export function StopSignsSheet(props: StopSignsSheetProps): ReactElement {
  const { session, onClose, onFinished } = props;
  const { t } = useTranslation('session');
  const { dispatch } = useSessionTools();
  const store = useSessionStore();
  const reported = session.stopSigns[0];
  // Nobody is asked how hard it was now.
  const onFinish = () => {
    store.finish(finishSession(session, { nowMs: Date.now() }));
    onFinished(session.id);
  };
  return (
    <Sheet
      isOpen
      onClose={onClose}
      title={t('stop.title')}
      description={reported ? undefined : t('stop.lead')}
      size="lg"
    >
      {reported ? (
        <Reported
          sign={session.stopSigns.find((sign) => actionFor(sign) === 'emergency') ?? reported}
          onFinish={onFinish}
          onWithdraw={() => {
            for (const sign of session.stopSigns) dispatch({ kind: 'withdrawStopSign', sign });
          }}
        />
      ) : (
        <Stack gap="6" pb="4">
          <SignList action="emergency" />
          <SignList action="clinician" />
        </Stack>
      )}
    </Sheet>
  );
}

function SignList({ action }: { action: 'emergency' | 'clinician' }): ReactElement {
  const { t } = useTranslation('session');
  const { dispatch } = useSessionTools();
  return (
    <Stack gap="2">
      <Heading as="h3" textStyle="label" color={action === 'emergency' ? 'fg.error' : 'fg.warning'}>
        {t(`stop.${action}`)}
      </Heading>
      {listStopSigns(action).map((sign) => (
        <Button
          key={sign}
          variant="outline"
          size="xl"
          h="auto"
          minH="14"
          py="3"
          borderRadius="xl"
          justifyContent="flex-start"
          textAlign="start"
          whiteSpace="normal"
          fontWeight="500"
          onClick={() => dispatch({ kind: 'reportStopSign', sign })}
        >
          {t(`stop.sign.${sign}`)}
        </Button>
      ))}
    </Stack>
  );
}

interface ReportedProps {
  sign: StopSignId;
  onFinish: () => void;
  onWithdraw: () => void;
}

function Reported({ sign, onFinish, onWithdraw }: ReportedProps): ReactElement {
  const { t } = useTranslation('session');
  const isEmergency = actionFor(sign) === 'emergency';
  return (
    <Stack gap="4" pb="4">
      <Notice tone="stop" title={t('stop.reportedTitle')} isLive>
        <Text fontWeight="600">{t(`stop.sign.${sign}`)}</Text>
        <Text mt="1">{t(isEmergency ? 'stop.reportedEmergency' : 'stop.reportedClinician')}</Text>
      </Notice>
      <Button size="xl" colorPalette="rose" onClick={onFinish}>
        {t('stop.finishNow')}
      </Button>
      <Button size="xl" variant="ghost" onClick={onWithdraw}>
        {t('stop.withdraw')}
      </Button>
    </Stack>
  );
}
