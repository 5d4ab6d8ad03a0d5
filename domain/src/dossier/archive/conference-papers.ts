import { saidRecorded } from '../../forms/layout/recorded.ts'
import { proposalLetter } from '../../forms/letters/proposal-letter.ts'
import { proposalList } from '../../forms/letters/proposal-list.ts'
import { countingPaper } from '../../forms/minutes-paper/counting-paper.ts'
import { minutesPaper } from '../../forms/minutes-paper/minutes-paper.ts'
import type { MinutesAct, ProposalAct } from '../../model/act.ts'
import type { Campaign } from '../../model/campaign.ts'
import { viDate } from '../../vi.ts'
import { viCount } from '../../vi-count.ts'
import { type Documents, givenOf, ofKind, type WordFile } from './documents.ts'

const withFacts = <A extends MinutesAct | ProposalAct>(acts: readonly A[]) =>
  acts.flatMap((act) => (act.facts ? [{ ...act, facts: act.facts }] : []))

/** Minutes and lists of the conferences of a track, whose facts were stored. */
export const conferencePapers = (campaign: Campaign, documents: Documents): WordFile[] => {
  const minutes = withFacts(ofKind<MinutesAct>(documents, 'minutes'))
  const proposals = withFacts(ofKind<ProposalAct>(documents, 'proposal'))
  const kindOf = (conference: string) => minutes.find(({ of }) => of.id === conference)?.conferenceKind
  const factsFor = (act: { id: string; facts: (typeof minutes)[number]['facts'] }) => ({
    ...{ ...campaign, ...act.facts, ...givenOf(act.id, documents) },
  })
  return [
    ...minutes.map((act) => {
      const facts = factsFor(act)
      const counting = countingPaper(act, facts)
      const papers = saidRecorded([minutesPaper(act, facts), ...(counting ? [counting] : [])], act.facts)
      return {
        name: `${act.unitName} – biên bản lần ${viCount(act.number)}, ngày ${viDate(act.date)}`,
        papers,
        of: [act.id],
      }
    }),
    ...proposals.flatMap((act) => {
      const conferenceKind = kindOf(act.of.id)
      if (conferenceKind === undefined) return []
      const facts = factsFor(act)
      const sent = { ...act, conferenceKind }
      const papers = saidRecorded([proposalLetter(sent, facts), proposalList(sent, facts)], act.facts)
      return [{ name: `${act.unitName} – hồ sơ đề nghị lần ${viCount(act.number)}`, papers, of: [act.id] }]
    }),
  ]
}
