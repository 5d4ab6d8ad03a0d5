import type { AppraisalAct } from '../appraisal/appraisal.ts'
import type { SummaryAct } from '../appraisal/table/summary-act.ts'
import { aboutOf, styleOf } from '../conference/kind/conference-kind.ts'
import type { RequestAct } from '../consultation/outside/outside.ts'
import type { DecisionAct } from '../decision/decision.ts'
import type { RulingAct } from '../decision/ruling/ruling.ts'
import { reportOfTableAbout, submissionAbout } from '../forms/appraisal/submission.ts'
import { requestAbout } from '../forms/consultation/request-letter.ts'
import { decisionAbout } from '../forms/decision/about.ts'
import { styleOfIssuer } from '../forms/decision/ruling/authority.ts'
import { RULING_TYPES, rulingAbout } from '../forms/decision/ruling/result-list.ts'
import { inFull } from '../forms/facts/in-full.ts'
import { invitationAbout } from '../forms/handout/invitation.ts'
import { draftLetterAbout } from '../forms/letters/draft-letter.ts'
import { suggestionAbout } from '../forms/letters/suggestion-letter.ts'
import { aboutProposal } from '../forms/letters/superior-proposal.ts'
import { planAbout, remediationStyle } from '../forms/remediation/plan-paper.ts'
import { resultReportAbout } from '../forms/report/report-paper.ts'
import { reportAbout } from '../forms/sheets/official-paper.ts'
import { draftActIdOf, paths, reportEntryIdOf } from '../ids.ts'
import type { InvitationAct, MinutesAct, ProposalAct, SuggestionAct } from '../model/act.ts'
import type { Campaign } from '../model/campaign.ts'
import type { Conference } from '../model/conference.ts'
import type { DocketEntry } from '../model/docket.ts'
import type { Paper, Revision } from '../model/paper.ts'
import type { ActFacts, PaperFacts, SignedAs } from '../model/printed.ts'
import type { RemediationAct } from '../remediation/act.ts'
import type { ReportAct } from '../report/report.ts'
import { localDate } from '../time.ts'
import { sideOf } from '../workflow.ts'
import type { Write } from '../writes/write.ts'

type Said = Pick<DocketEntry, 'style' | 'type' | 'about' | 'signatory' | 'date'>
type Plan = Pick<Campaign, 'year' | 'process'>

const signatoryOf = (signature: SignedAs | null): DocketEntry['signatory'] =>
  signature && { title: signature.title, name: signature.name }

const opened = (
  act: Pick<DocketEntry, 'id' | 'campaign' | 'unit'>,
  { issuer }: Pick<ActFacts, 'issuer'>,
  said: Said,
): DocketEntry => {
  const { id, campaign, unit } = act
  const open = { takenBackAt: null, given: null, rev: 0 }
  const by = { issuer: issuer.name, ...(issuer.superior !== '' && { superior: issuer.superior }) }
  return { id, campaign, unit, ...by, ...said, ...open }
}

const created = (...of: Parameters<typeof opened>): Write => {
  const data = opened(...of)
  return { op: 'create', path: paths.docket(data.id), data }
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
    about: aboutProposal({ track: act.track, conferenceKind: kind }, { year, process }),
    signatory: signatoryOf(facts.signature),
    date: act.onBehalf?.paperDate ?? localDate(act.submittedAt),
  })

/** An invitation in the book of papers, in the transaction that issues it. */
export const invitationEntry = (act: InvitationAct, facts: ActFacts, { year }: Pick<Plan, 'year'>): Write =>
  created(act, facts, {
    ...{ style: act.to.style, type: 'GM', about: invitationAbout(act.to, year) },
    ...{ signatory: signatoryOf(facts.signature), date: localDate(act.submittedAt) },
  })

/** A letter of suggested issues: it names nobody, nor does its id. `unit`: whose văn thư numbers it. */
export const suggestionEntry = (
  act: SuggestionAct,
  unit: string,
  facts: ActFacts,
  { year }: Pick<Plan, 'year'>,
): Write =>
  created({ ...act, unit }, facts, {
    ...{ style: act.style, type: '', about: suggestionAbout(year) },
    ...{ signatory: signatoryOf(facts.signature), date: localDate(act.submittedAt) },
  })

/** The organisers' table handed over to who decides: its letter. `unit`: whose văn thư numbers it. */
export const appraisalEntry = (act: AppraisalAct, unit: string, facts: ActFacts, { year }: Pick<Plan, 'year'>): Write =>
  created({ ...act, unit }, facts, {
    ...{ style: 'party', type: 'TTr', about: submissionAbout(year) },
    ...{ signatory: signatoryOf(facts.signature), date: localDate(act.submittedAt) },
  })

/** The report of such a table, which has a number of its own. `unit`: whose văn thư numbers it. */
export const summaryEntry = (act: SummaryAct, unit: string, { year }: Pick<Plan, 'year'>): Write =>
  created({ ...act, unit }, act.facts, {
    ...{ style: 'party', type: 'BC', about: reportOfTableAbout(year) },
    ...{ signatory: signatoryOf(act.facts.signature), date: localDate(act.submittedAt) },
  })

/** The letter that asks a body outside for its opinion; it names nobody here. `unit`: whose văn thư numbers it. */
export const requestEntry = (act: RequestAct, unit: string, facts: ActFacts, { year }: Pick<Plan, 'year'>): Write =>
  created({ ...act, unit }, facts, {
    ...{ style: 'party', type: '', about: requestAbout(year) },
    ...{ signatory: signatoryOf(facts.signature), date: localDate(act.submittedAt) },
  })

/** The minutes of a meeting that decides. `unit`: the collective. */
export const decisionEntry = (act: DecisionAct, unit: string, { year }: Pick<Plan, 'year'>): Write => {
  const { meeting } = act
  return created({ ...act, unit }, act.facts, {
    ...{ style: 'party', type: 'BB', about: decisionAbout(year), date: meeting.date },
    signatory: { title: 'CHỦ TRÌ', name: meeting.roll.find(({ id }) => id === meeting.chair)?.name ?? '' },
  })
}

/** What was issued on a decision; it names nobody here. `unit`: whose văn thư numbers it. */
export const rulingEntry = (act: RulingAct, unit: string, { year, process }: Plan): Write =>
  created({ ...act, unit }, act.facts, {
    ...{
      style: styleOfIssuer(act.facts.issuer),
      type: RULING_TYPES[act.paper],
      about: rulingAbout(act.paper, act.items, {
        ...{ year, nth: act.nth },
        side: sideOf(process, act.track),
      }),
    },
    ...{ signatory: signatoryOf(act.facts.signature), date: localDate(act.submittedAt) },
  })

/** What came of a track's ratings, reported to who stands above. `unit`: the collective that reports. */
export const resultReportEntry = (act: ReportAct, unit: string, { year }: Pick<Plan, 'year'>): Write =>
  created({ ...act, unit }, act.facts, {
    ...{ style: 'party', type: 'BC', about: resultReportAbout(year, act.nth) },
    ...{ signatory: signatoryOf(act.facts.signature), date: localDate(act.submittedAt) },
  })

/**
 * The letter that covers a draft report, the n-th act about it, still without a number; `date`: of the letter. It is
 * written by who records it, with its number where it went out on paper.
 */
export const draftLetterEntry = (
  conference: Pick<Conference, 'id' | 'campaign' | 'unit' | 'kind'>,
  number: number,
  facts: ActFacts,
  { year, process }: Plan,
  date: string,
): DocketEntry =>
  opened({ ...conference, id: draftActIdOf(conference.id, number) }, facts, {
    ...{ style: styleOf(conference.kind, process), type: '', about: draftLetterAbout(year) },
    ...{ signatory: signatoryOf(facts.signature), date },
  })

/**
 * A collective's sealed report, in the transaction that accepts it; people's own texts carry no number. A signed paper that
 * was entered with its number has one. `date`: of the report, YYYY-MM-DD.
 */
export const reportEntry = (
  paper: Paper,
  { revision, onPaper }: Pick<Revision, 'revision' | 'onPaper'>,
  facts: PaperFacts,
  date: string,
): Write[] =>
  paper.subjectKind === 'person' || (onPaper && onPaper.number !== '')
    ? []
    : [
        created({ id: reportEntryIdOf(paper.id, revision), campaign: paper.campaign, unit: paper.subject }, facts, {
          ...{ style: 'party', type: 'BC', about: reportAbout(facts.name, facts.year) },
          ...{ signatory: signatoryOf(facts.signature), date },
        }),
      ]

/** A collective's plan of mending, in the transaction that hands it in; what was entered from paper has its number there. */
export const planEntry = (act: RemediationAct, { year }: Pick<Plan, 'year'>): Write[] =>
  act.subjectKind === 'person' || act.onBehalf || !act.facts
    ? []
    : [
        created({ id: act.id, campaign: act.campaign, unit: act.subject }, act.facts, {
          ...{ style: remediationStyle(act), type: 'KH', about: planAbout(act.facts.name, year) },
          ...{ signatory: signatoryOf(act.facts.signature), date: localDate(act.submittedAt) },
        }),
      ]

/** The paper is no longer what was issued: it gets no number now, and keeps the one that it has. Acts of before have no entry. */
export const entryTakenBack = (entry: DocketEntry | null, now: Date): Write[] =>
  entry && entry.takenBackAt === null
    ? [{ op: 'update', path: paths.docket(entry.id), data: { takenBackAt: now, rev: entry.rev + 1 } }]
    : []
