import type { ReactElement } from 'react';
import { PageHeader } from '../components/page-header.tsx';

export function RegisterPage(): ReactElement {
  return <PageHeader title="Register" />;
}
