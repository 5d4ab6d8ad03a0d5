import { aboutOf, styleOf } from '../conference/kind/conference-kind.ts'
import { inFull } from '../forms/facts/in-full.ts'
import { proposalAbout } from '../forms/letters/proposal-letter.ts'
import { paths } from '../ids.ts'
import type { MinutesAct, ProposalAct } from '../model/act.ts'
import type { Campaign } from '../model/campaign.ts'
import type { DocketEntry } from '../model/docket.ts'
import type { ActFacts } from '../model/printed.ts'
import { localDate } from '../time.ts'
import type { Write } from '../writes/write.ts'

type Said = Pick<DocketEntry, 'style' | 'type' | 'about' | 'signatory' | 'date'>
type Plan = Pick<Campaign, 'year' | 'process'>

const created = (
  act: Pick<MinutesAct | ProposalAct, 'id' | 'campaign' | 'unit'>,
  { issuer }: ActFacts,
  said: Said,
): Write => {
  const { id, campaign, unit } = act
  const open = { takenBackAt: null, given: null, rev: 0 }
  const by = { issuer: issuer.name, ...(issuer.superior !== '' && { superior: issuer.superior }) }
  const data: DocketEntry = { id, campaign, unit, ...by, ...said, ...open }
  return { op: 'create', path: paths.docket(id), data }
}

/** Confirmed minutes in the book of papers, in the transaction that confirms them. */
export const minutesEntry = (act: MinutesAct, facts: ActFacts, { year, process }: Plan): Write =>
  created(act, facts, {
    style: styleOf(act.conferenceKind, process),
    type: 'BB',
    about: aboutOf(act.conferenceKind, process, inFull(act.unitName), year),
    signatory: { title: 'CHỦ TRÌ', name: act.chairName },
    date: act.date,
  })

/** A unit's proposal in the book of papers. Where it was entered from paper, its day is that of the paper. */
export const proposalEntry = (act: ProposalAct, kind: string, facts: ActFacts, { year, process }: Plan): Write =>
  created(act, facts, {
    style: styleOf(kind, process),
    type: 'TTr',
    about: proposalAbout(year),
    signatory: facts.signature && { title: facts.signature.title, name: facts.signature.name },
    date: act.onBehalf?.paperDate ?? localDate(act.submittedAt),
  })

/** The paper is no longer what was issued: it gets no number now, and keeps the one that it has. Acts of before have no entry. */
export const entryTakenBack = (entry: DocketEntry | null, now: Date): Write[] =>
  entry ? [{ op: 'update', path: paths.docket(entry.id), data: { takenBackAt: now, rev: entry.rev + 1 } }] : []
