/** Its owner writes it. */
export const ProposalPage = ({ conferenceId }: { conferenceId: string }) => <p>{conferenceId}</p>
