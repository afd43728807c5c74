import { Badge, Button, IconButton, Menu, Portal } from '@chakra-ui/react';
import type { Plan } from '@vigor/contract';
import { Archive, EllipsisVertical, RotateCcw, Sparkles } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths.ts';
import { PageHeader } from '../../../components/page-header.tsx';

interface PlanHeaderProps {
  plan: Plan;
  onMake: () => void;
  onArchive: () => void;
  onRestore: () => void;
}

export function PlanHeader({ plan, ...actions }: PlanHeaderProps): ReactElement {
  const { t } = useTranslation('plan');
  const { currentWeek: week, weeks } = plan;
  return (
    <PageHeader
      title={plan.name}
      eyebrow={`${t(`goal.${plan.goal}`)} · ${t('header.week', { week, weeks })}`}
      lead={t(`header.source.${plan.source}`)}
      actions={
        <>
          {plan.status === 'archived' && (
            <>
              <Badge size="md">{t('header.archived')}</Badge>
              <Button variant="outline" asChild>
                <Link to={paths.plan}>{t('header.back')}</Link>
              </Button>
            </>
          )}
          <PlanMenu plan={plan} {...actions} />
        </>
      }
    />
  );
}

function PlanMenu({ plan, onMake, onArchive, onRestore }: PlanHeaderProps): ReactElement {
  const { t } = useTranslation('plan');
  return (
    <Menu.Root positioning={{ placement: 'bottom-end' }} lazyMount unmountOnExit>
      <Menu.Trigger asChild>
        <IconButton variant="outline" aria-label={t('header.more')}>
          <EllipsisVertical aria-hidden />
        </IconButton>
      </Menu.Trigger>
      <Portal>
        <Menu.Positioner>
          <Menu.Content minW="60">
            <Menu.Item value="make" minH="12" onSelect={onMake}>
              <Sparkles aria-hidden />
              {t('header.regenerate')}
            </Menu.Item>
            {plan.status === 'active' ? (
              <Menu.Item value="archive" minH="12" onSelect={onArchive}>
                <Archive aria-hidden />
                {t('header.archive')}
              </Menu.Item>
            ) : (
              <Menu.Item value="restore" minH="12" onSelect={onRestore}>
                <RotateCcw aria-hidden />
                {t('header.restore')}
              </Menu.Item>
            )}
          </Menu.Content>
        </Menu.Positioner>
      </Portal>
    </Menu.Root>
  );
}
