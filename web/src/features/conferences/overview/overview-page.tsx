import { ConferenceFrame } from '../parts/conference-frame.tsx'

/** One conference as planned and prepared: agenda, people, proof that the papers reached them, what still binds it. */
export const OverviewPage = ({ conferenceId }: { conferenceId: string }) => (
  <ConferenceFrame conferenceId={conferenceId}>{() => null}</ConferenceFrame>
)
