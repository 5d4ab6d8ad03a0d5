import { ConferenceFrame } from '../parts/conference-frame.tsx'
import { Packet } from './packet.tsx'

/** The reading desk of one conference: its papers in the order of the agenda, with one's own notes; and the print set. */
export const PacketPage = ({ conferenceId }: { conferenceId: string }) => (
  <ConferenceFrame conferenceId={conferenceId}>
    {(conference, campaign) => <Packet conference={conference} campaign={campaign} />}
  </ConferenceFrame>
)
