import type { Conference } from '@kiemdiem/domain/model/conference'
import { LinkButton } from '../../../components/form/button.tsx'
import { useConferenceRole } from '../parts/role.ts'
import { overviewWords } from './vi.ts'

/** The way to the schedule, for who may change it while the meeting has not begun. */
export const EditPlan = ({ conference }: { conference: Conference }) =>
  useConferenceRole(conference).manages && conference.state === 'scheduled' ? (
    <LinkButton href={`/hoi-nghi/${conference.id}/sua`}>{overviewWords.editPlan}</LinkButton>
  ) : null
