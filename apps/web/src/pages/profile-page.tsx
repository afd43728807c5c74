import type { ReactElement } from 'react';
import { PageHeader } from '../components/page-header.tsx';

export function ProfilePage(): ReactElement {
  return <PageHeader title="Profile" />;
}
