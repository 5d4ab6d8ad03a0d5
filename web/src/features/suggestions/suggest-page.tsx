/** Its owner writes it. */
export const SuggestPage = ({ paperId }: { paperId: string }) => <p>{paperId}</p>
