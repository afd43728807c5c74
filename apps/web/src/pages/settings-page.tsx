import type { ReactElement } from 'react';
import { PageHeader } from '../components/page-header.tsx';

export function SettingsPage(): ReactElement {
  return <PageHeader title="Settings" />;
}
