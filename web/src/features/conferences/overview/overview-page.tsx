/** Its owner writes it. */
export const OverviewPage = ({ conferenceId }: { conferenceId: string }) => <p>{conferenceId}</p>
