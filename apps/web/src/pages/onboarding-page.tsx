import type { ReactElement } from 'react';
import { PageHeader } from '../components/page-header.tsx';

export function OnboardingPage(): ReactElement {
  return <PageHeader title="Onboarding" />;
}
