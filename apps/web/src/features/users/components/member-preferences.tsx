import { Box } from '@chakra-ui/react';
import type { ReactElement, ReactNode } from 'react';
import { PageSkeleton } from '../../../components/page-skeleton.tsx';
import { devicePreferences, PreferencesProvider } from '../../../lib/preferences.tsx';
import { useProfile } from '../users.queries.ts';

/** Numbers and times as the profile says; as the device says while the profile cannot be read. */
export function MemberPreferences({ children }: { children: ReactNode }): ReactElement {
  // Not `isPending`: a retry after an error must not take the page away again.
  const { data: profile, isFetched } = useProfile();
  if (!isFetched) {
    return (
      <Box as="main" px={{ base: '4', md: '8' }}>
        <PageSkeleton />
      </Box>
    );
  }
  const device = devicePreferences();
  const value = profile
    ? { units: profile.units, timeZone: profile.timeZone || device.timeZone, locale: device.locale }
    : device;
  return <PreferencesProvider value={value}>{children}</PreferencesProvider>;
}
