/** Its owner writes it. */
export const PacketPage = ({ conferenceId }: { conferenceId: string }) => <p>{conferenceId}</p>
