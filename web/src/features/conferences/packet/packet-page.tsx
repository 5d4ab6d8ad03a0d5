import { ConferenceFrame } from '../parts/conference-frame.tsx'

/** The reading desk of one conference: its papers in the order of the agenda, with one's own notes. */
export const PacketPage = ({ conferenceId }: { conferenceId: string }) => (
  <ConferenceFrame conferenceId={conferenceId}>{() => null}</ConferenceFrame>
)
