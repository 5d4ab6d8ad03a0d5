import { ConferenceFrame } from '../parts/conference-frame.tsx'
import { Handout } from './handout.tsx'

/** The reading desk of one conference: its papers in the order of the agenda, with one's own notes; and the print set. */
export const HandoutPage = ({ conferenceId }: { conferenceId: string }) => (
  <ConferenceFrame conferenceId={conferenceId}>
    {(conference, campaign) => <Handout conference={conference} campaign={campaign} />}
  </ConferenceFrame>
)
