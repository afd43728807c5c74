import type { ReactElement } from 'react';
import { PageHeader } from '../components/page-header.tsx';

export function LandingPage(): ReactElement {
  return <PageHeader title="Landing" />;
}
