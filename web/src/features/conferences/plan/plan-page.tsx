import { Page } from '../../../components/layout/page.tsx'
import { planPageWords } from './vi.ts'

/** Calls a conference of a unit, or changes one that is called. */
export const PlanPage = (_props: { unit: string } | { conferenceId: string }) => (
  <Page title={planPageWords.titleNew}>{null}</Page>
)
