import type { ReactElement } from 'react';
import { PageHeader } from '../components/page-header.tsx';

export function NotFoundPage(): ReactElement {
  return <PageHeader title="NotFound" />;
}
