import { Grid, Heading, Input, Stack } from '@chakra-ui/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { FormField } from '../components/form-field.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { monthOf } from '../features/sessions/history/month.ts';
import { MonthCalendar } from '../features/sessions/history/month-calendar.tsx';
import { SessionList } from '../features/sessions/history/session-list.tsx';
import { useDebounced } from '../lib/use-debounced.ts';
import { useFormat } from '../lib/use-format.ts';

const typingMs = 250;

/** What did I do? Search, month and day are in the address. */
export function HistoryPage(): ReactElement {
  const { t } = useTranslation('history');
  const format = useFormat();
  const [params, setParams] = useSearchParams();
  const search = params.get('search') ?? '';
  const day = params.get('day') ?? undefined;
  const month = params.get('month') ?? monthOf(day ?? format.today());
  const set = (changes: Record<string, string | undefined>) =>
    setParams(
      (before) => {
        for (const [key, value] of Object.entries(changes)) {
          if (value) before.set(key, value);
          else before.delete(key);
        }
        return before;
      },
      { replace: true, preventScrollReset: true },
    );
  const filter = { search: useDebounced(search.trim(), typingMs) || undefined, day };
  const listTitle = day ? t('list.ofDay', { day: format.longDay(day) }) : t('list.all');
  return (
    <>
      <PageHeader title={t('title')} />
      <Grid
        templateColumns={{ base: 'minmax(0, 1fr)', lg: 'minmax(0, 5fr) minmax(0, 7fr)' }}
        gap="6"
        alignItems="start"
      >
        <Stack gap="4">
          <FormField label={t('search')}>
            <Input
              type="search"
              value={search}
              placeholder={t('searchPlaceholder')}
              onChange={(event) => set({ search: event.currentTarget.value, day: undefined })}
            />
          </FormField>
          <MonthCalendar
            month={month}
            selectedDay={day}
            onMonth={(shown) => set({ month: shown, day: undefined })}
            onDay={(chosen) => set({ day: chosen, search: undefined })}
          />
        </Stack>
        <Stack gap="3">
          <Heading as="h2" textStyle="heading">
            {search ? t('list.found') : listTitle}
          </Heading>
          <SessionList filter={filter} onClear={() => set({ search: undefined, day: undefined })} />
        </Stack>
      </Grid>
    </>
  );
}
