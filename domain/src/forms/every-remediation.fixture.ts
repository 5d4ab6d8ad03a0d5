import type { ActFacts, PaperFacts } from '../model/printed.ts'
import type { RemediationAct } from '../remediation/act.ts'
import type { PrintedPaper } from './layout/layout.ts'
import { commitmentPaper } from './remediation/commitment-paper.ts'
import { type PlanPrint, planPaper } from './remediation/plan-paper.ts'

type Say = (field: string) => string

const onBehalf = (say: Say) => ({
  ...{ basis: say('planBasis'), keptAt: say('planKept'), paperDate: '2023-12-20', by: 'p', byName: say('planEnters') },
})

/** A plan as it prints, with a text of the test's choice in each field that somebody fills in. */
export const planPrint = (
  say: Say,
  subjectKind: 'person' | 'unit',
  { rest = {}, ...more }: { rest?: Partial<RemediationAct> } & Partial<PlanPrint> = {},
): PlanPrint => {
  const facts: PaperFacts = {
    ...{ layout: '2026-1', year: 2023, name: say('planSubject'), workplace: say('planWork') },
    ...{ person: null, partyPosts: [say('planPartyPost')], posts: [say('planPost')], unionPosts: [] },
    issuer: { kind: 'department', name: say('planIssuer'), superior: say('planSuperior'), place: say('planPlace') },
    cell: { name: say('planCell'), committee: say('planCommittee') },
    signature: { capacity: say('planCapacity'), title: say('planTitle'), name: say('planSigner') },
  }
  const plan: RemediationAct = {
    ...{ id: 'kd_p.remediation.1', kind: 'remediation', campaign: 'kd', of: { kind: 'paper', id: 'kd_p' }, number: 1 },
    ...{ by: 'p', byName: say('planSubject'), onBehalf: null, audience: [], subject: 'p', subjectKind },
    ...{ submittedAt: new Date('2023-12-22T03:00:00Z'), name: say('planSubject'), unitName: say('planWork') },
    ...{ year: 2023, partyMember: true, watcher: say('planWatcher'), items: [] },
    commitment:
      subjectKind === 'unit'
        ? null
        : {
            ...{ ideology: say('ideology'), ethics: say('ethics'), discipline: say('obeys'), duties: say('duty') },
            study: say('study'),
          },
    facts,
    ...rest,
  }
  const item = {
    ...{ limit: say('limit'), cause: say('limitCause'), measure: say('measure'), owner: say('owner') },
    until: '2024-06-30',
  }
  const result = { item: 0, outcome: 'partly' as const, note: say('planNote'), on: '2024-05-02' }
  return { plan, items: [{ ...item, result, overdue: false }], confirmed: [], ...more }
}

/** Plans of a collective and of a person, entered from paper, with what confirms the commitment. */
export const everyRemediation = (say: Say, tables?: ActFacts['tables']): PrintedPaper[] => {
  const rest = { onBehalf: onBehalf(say), tables }
  const reply = { as: 'unit' as const, byName: say('confirms'), submittedAt: new Date(0), onBehalf: null }
  return [
    planPaper(planPrint(say, 'unit', { rest })),
    planPaper(planPrint(say, 'unit', { followedTo: '2024-06-01', tables })),
    planPaper(planPrint(say, 'person', { rest: { tables } })),
    commitmentPaper(planPrint(say, 'person', { rest, confirmed: [reply, { ...reply, as: 'cell' }] })),
  ]
}
