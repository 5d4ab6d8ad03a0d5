/** Its owner writes it. */
export const MeetingPage = ({ conferenceId }: { conferenceId: string }) => <p>{conferenceId}</p>
