import { paths } from '../ids.ts'
import type { MinutesAct, ProposalAct } from '../model/act.ts'
import type { Campaign } from '../model/campaign.ts'
import type { Paper, Revision } from '../model/paper.ts'
import type { ActFacts } from '../model/printed.ts'
import { factsStated, factWrites, type SealFacts } from '../papers/seal/seal-facts.ts'
import { localDate, startOfDay } from '../time.ts'
import type { Write } from '../writes/write.ts'

/**
 * What a revision prints that was accepted before prints stored anything: by the registry as it is now, on the day of the
 * paper, marked with the day on which it was recorded. Created, so that it is recorded once.
 */
export const recordedPaper = (
  paper: Paper,
  { revision, submittedAt, onPaper }: Pick<Revision, 'revision' | 'submittedAt' | 'onPaper'>,
  campaign: Pick<Campaign, 'year' | 'place' | 'process'>,
  registered: SealFacts,
  now: Date,
): Write[] => {
  const at = onPaper ? startOfDay(onPaper.paperDate) : submittedAt
  const facts = { ...factsStated(paper, campaign, registered, at), recordedOn: localDate(now) }
  return factWrites(paper, revision, facts, registered)
}

/** The same of minutes or a proposal; nothing where the act states it already. */
export const recordedAct = (
  act: Pick<MinutesAct | ProposalAct, 'id' | 'facts'>,
  issued: ActFacts,
  now: Date,
): Write[] =>
  act.facts
    ? []
    : [{ op: 'update', path: paths.act(act.id), data: { facts: { ...issued, recordedOn: localDate(now) } } }]
