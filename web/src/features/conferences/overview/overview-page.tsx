import { ConferenceFrame } from '../parts/conference-frame.tsx'
import { EditPlan } from './edit-plan.tsx'
import { Overview } from './overview.tsx'

/** One conference as planned and prepared: agenda, people, proof that the papers reached them, what still binds it. */
export const OverviewPage = ({ conferenceId }: { conferenceId: string }) => (
  <ConferenceFrame conferenceId={conferenceId} action={(conference) => <EditPlan conference={conference} />}>
    {(conference, campaign) => <Overview conference={conference} campaign={campaign} />}
  </ConferenceFrame>
)
