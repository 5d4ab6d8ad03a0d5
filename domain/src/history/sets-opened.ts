import type { Conference } from '../model/conference.ts'
import type { Paper } from '../model/paper.ts'

/** What of a paper is read for it. */
export type SentPaper = Pick<Paper, 'id' | 'writers' | 'acceptedAt'>

/** Who has been given the papers on the screen: nobody else can open them there. */
export const readersOnScreen = ({ roll, handouts }: Pick<Conference, 'roll' | 'handouts'>): string[] =>
  roll.flatMap(({ id, uid }) => (uid !== null && handouts[id]?.how === 'screen' ? [uid] : []))

/**
 * How many of the sent papers one reader has opened since each was last sent. His own do not count, nor do those that the
 * asker writes: nobody learns who has opened his own paper, also where he keeps the conference.
 */
export const setOpened = (
  papers: readonly SentPaper[],
  { reader, asker }: { reader: string; asker: string },
  openedAt: (paper: string) => Date | null,
): { opened: number; of: number } => {
  const theirs = papers.filter(({ writers }) => !writers.includes(reader) && !writers.includes(asker))
  const sent = theirs.flatMap(({ id, acceptedAt }) => (acceptedAt === null ? [] : [{ id, acceptedAt }]))
  const opened = sent.filter(({ id, acceptedAt }) => (openedAt(id)?.getTime() ?? 0) >= acceptedAt.getTime())
  return { opened: opened.length, of: sent.length }
}
