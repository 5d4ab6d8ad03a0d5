/** Its owner writes it. */
export const MinutesPage = ({ conferenceId }: { conferenceId: string }) => <p>{conferenceId}</p>
