import type * as z from 'zod/mini'
import { SCOPES } from '../appraisal/appraised-office.fixture.ts'
import { judge } from '../commands/admit.ts'
import type { Called, Command, Done } from '../commands/command.ts'
import { recorded } from '../commands/record.ts'
import { paths } from '../ids.ts'
import type { Paper } from '../model/paper.ts'
import { decided, give, LATER } from '../notice/give/given.fixture.ts'
import { allPapers, allReviews, campaignIn } from '../office/stored.fixture.ts'
import { apply, type Store } from '../writes/apply.ts'
import { type FilingAct, filingActSchema, type HandoverAct, handoverActSchema } from './acts.ts'
import { lastSaid } from './checklist/filings.ts'
import { type SeenAct, seenActSchema } from './checklist/seen.ts'
import type { DossierFacts } from './commands/facts.ts'

export const NOW = new Date(LATER.getTime() + 3_600_000)
export const KEEPER = {
  ...{ uid: 'p-to', name: 'Đồng chí Tổ' },
  access: { active: true, organiser: ['partyGroup'], scopes: [...SCOPES] },
}

/** Results of two that were told; their papers were accepted, their conference has its minutes and its proposal. */
export const toldOffice = (): Store => {
  const store = decided()
  for (const paper of allPapers(store)) store.set(paths.paper(paper.id), { ...paper, accepted: 1 } satisfies Paper)
  if (!give(store, 'heads', ['p-mai']).ok) throw new Error('the head was not told')
  if (!give(store, 'subjects', ['p-mai', 'p-long'], { now: LATER }).ok) throw new Error('nobody was told')
  return store
}

const actsIn = <T>(store: Store, schema: z.ZodMiniType<T>): T[] =>
  [...store].flatMap(([path, data]) => {
    const parsed = /^acts\/[^/]+$/.test(path) ? schema.safeParse(data) : null
    return parsed?.success ? [parsed.data] : []
  })

const seen = (store: Store): SeenAct[] => actsIn(store, seenActSchema)
export const filingsIn = (store: Store): FilingAct[] => actsIn(store, filingActSchema)
export const handoversIn = (store: Store): HandoverAct[] => actsIn(store, handoverActSchema)

/** What the functions would read of the track. */
export const dossierFacts = <I extends { track: string }>(store: Store, input: I): DossierFacts & { input: I } => {
  const campaign = campaignIn(store)
  return {
    ...{ campaign, input, caller: KEEPER, now: NOW },
    reviews: allReviews(store).filter(({ track }) => track === input.track),
    checklist: {
      ...{ campaign, track: input.track, acts: seen(store), onPaper: new Map(), copied: new Set<string>() },
      papers: new Map(allPapers(store).map((paper) => [paper.id, paper])),
      said: lastSaid(filingsIn(store)),
    },
  }
}

/** Runs a command, and writes what it gives where it was not refused. */
export const act = <I extends z.ZodMiniType, N extends Called, F extends N, O extends Done, A extends object>(
  store: Store,
  row: Command<I, N, F, O, A>,
  facts: F,
) => {
  const outcome = judge(row)(facts)
  if (!outcome.ok) return outcome
  const subject = row.subject(facts, outcome)
  if (subject)
    apply(store, recorded(outcome.writes, subject, { command: 'tried', by: facts.caller.uid, at: facts.now }))
  return outcome
}
