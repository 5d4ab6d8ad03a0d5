import * as z from 'zod/mini'
import { ofCampaign } from '../../acts/owned-act.ts'
import { campaignSubject } from '../../commands/campaign-subject.ts'
import type { Command, Done, Refusal } from '../../commands/command.ts'
import { campaignOpen } from '../../commands/conditions.ts'
import { campaignIdSchema, dateSchema, keySchema, lineText } from '../../commands/fields.ts'
import { paths } from '../../ids.ts'
import { trackSchema } from '../../model/process.ts'
import type { Review } from '../../model/review.ts'
import type { Unit } from '../../model/unit.ts'
import { mayTell } from '../../notice/told.ts'
import { leadersAtClosing } from '../../registry/change/again/at-closing.ts'
import { isRealDate, localDate } from '../../time.ts'
import { isEmpty, tidy } from '../../vi.ts'
import type { HandoverAct } from '../acts.ts'
import { type Chain, lengthsOf } from '../chain/chain.ts'
import { dossierOf, type SubjectDossier } from '../checklist/dossier-of.ts'
import { isOpen, isPassed } from '../checklist/entry.ts'
import { knownOf } from '../checklist/facts.ts'
import { entriesOfCampaign } from '../checklist/of-campaign.ts'
import { openPetitions } from '../checklist/of-review.ts'
import { type DossierFacts, type DossierNamed, organisesIt } from './facts.ts'

const party = z.strictObject({ name: lineText, post: lineText })
const input = z.strictObject({
  ...{ campaign: campaignIdSchema, track: trackSchema, giver: party, receiver: party },
  ...{ on: dateSchema, place: lineText, key: keySchema },
})

interface HandoverNamed extends DossierNamed {
  input: z.output<typeof input>
}
export interface HandoverFacts extends DossierFacts {
  input: z.output<typeof input>
  /** Reviews of the campaign's other tracks. */
  elsewhere: readonly Review[]
  handovers: readonly HandoverAct[]
  /** Of the registry. */
  units: readonly Unit[]
  /** Over every event of the track's subjects as they stand. */
  chain: Chain
}

interface Standing extends SubjectDossier {
  /** Put away or awaited by name, and no petition of it is open. */
  settled: boolean
}

const dossiersOf = (reviews: readonly Review[], track: string, { checklist }: HandoverFacts): Standing[] => {
  const known = knownOf({ ...checklist, track })
  return reviews.map((review) => {
    const dossier = dossierOf(review, known)
    const ends = dossier.state === 'awaited' || dossier.state === 'archived'
    return { ...dossier, settled: ends && openPetitions(review, known).size === 0 }
  })
}

const all = (facts: HandoverFacts): Standing[] => dossiersOf(facts.reviews, facts.input.track, facts)

/** Names who is not put away, and which papers of the track are wanting; of subjects that somebody else keeps how many. */
const unfinished = (facts: HandoverFacts): Refusal | null => {
  // Who is put away is seen by all; that a petition of his is open is not.
  const seen = new Set(
    facts.reviews.filter((review) => mayTell(review, facts.caller, facts.campaign)).map(({ id }) => id),
  )
  const open = all(facts).filter(({ settled }) => !settled)
  const others = open.filter(({ reviewId }) => !seen.has(reviewId)).length
  const papers = entriesOfCampaign(knownOf(facts.checklist)).filter(isOpen)
  const at = {
    ...Object.fromEntries(
      open.filter(({ reviewId }) => seen.has(reviewId)).map(({ reviewId, state }) => [reviewId, state]),
    ),
    ...(others > 0 && { others: String(others) }),
    ...Object.fromEntries(papers.map(({ item, hole }) => [item, hole ?? ''])),
  }
  return Object.keys(at).length > 0 ? { reason: 'trackUnfinished', at } : null
}

const saidUnfit = ({ input: { giver, receiver, on, place }, now }: HandoverFacts) => {
  if ([giver.name, receiver.name, place].some(isEmpty)) return 'handoverIncomplete'
  return isRealDate(on) && on <= localDate(now) ? null : 'handoverDateUnfit'
}

/** Whether another track was handed over, and all of it is as it would be handed over today. */
const isOver = (track: string, facts: HandoverFacts): boolean =>
  facts.handovers.some((each) => each.track === track) &&
  dossiersOf(
    facts.elsewhere.filter((review) => review.track === track),
    track,
    facts,
  ).every(({ settled }) => settled)

/** What the track handed over last is what it has: there is nothing to hand over again. */
const isTheSame = ({ input: { track }, handovers, chain }: HandoverFacts): boolean => {
  const last = handovers
    .filter((each) => each.track === track)
    .toSorted((a, b) => a.nth - b.nth)
    .at(-1)
  return last?.chain.root === chain.root
}

interface HandedOver extends Done {
  closed: boolean
}

const decide = (facts: HandoverFacts): HandedOver => {
  const { input: asked, caller, campaign, handovers, elsewhere, chain } = facts
  const line = (text: string) => tidy(text).trim()
  const subjects = all(facts)
  const archived = subjects.filter(({ state }) => state === 'archived')
  const passed = new Set(
    [...archived.flatMap(({ entries }) => entries), ...entriesOfCampaign(knownOf(facts.checklist))]
      .filter(isPassed)
      .map(({ item, document }, at) => (document === null ? `${item} ${at}` : `${item} ${document}`)),
  )
  const act: HandoverAct = {
    ...ofCampaign('handover', facts),
    audience: [caller.uid],
    ...{ track: asked.track, nth: handovers.filter(({ track }) => track === asked.track).length + 1 },
    giver: { name: line(asked.giver.name), post: line(asked.giver.post) },
    receiver: { name: line(asked.receiver.name), post: line(asked.receiver.post) },
    ...{ on: asked.on, place: line(asked.place) },
    counts: {
      ...{ archived: archived.length, passed: passed.size },
      awaited: subjects.filter(({ state }) => state === 'awaited').length,
    },
    chain: { events: chain.events, root: chain.root, lengths: lengthsOf(chain) },
  }
  const closed = [...new Set(elsewhere.map(({ track }) => track))].every((track) => isOver(track, facts))
  const over = { status: 'closed', ledAtClosing: leadersAtClosing(campaign.process, facts.units) }
  return {
    closed,
    writes: [
      ...(isTheSame(facts) ? [] : [{ op: 'create' as const, path: paths.act(act.id), data: act }]),
      ...(closed ? [{ op: 'update' as const, path: paths.campaign(campaign.id), data: over }] : []),
    ],
  }
}

/**
 * "Bàn giao hồ sơ": all of a track is put away, or awaits a superior by name, and goes to who keeps it, with the last hash of its
 * events. With the last track the campaign is over and only read. Where nothing came since it was handed over last there is no other
 * minutes of it: one that was opened again in vain is over again.
 */
export const handOverDossier: Command<
  typeof input,
  HandoverNamed,
  HandoverFacts,
  HandedOver,
  Omit<HandedOver, keyof Done>
> = {
  title: 'Bàn giao hồ sơ cho lưu trữ, kết thúc đợt kiểm điểm',
  input,
  otherwise: 'notYours',
  grants: [
    {
      who: 'organiser',
      is: organisesIt,
      why: 'Bộ phận tổ chức bàn giao hồ sơ của diện mình khi đã lưu đủ; bàn giao diện cuối cùng thì đợt kiểm điểm kết thúc, chỉ còn đọc.',
    },
  ],
  conditions: [
    campaignOpen,
    { atom: 'handoverGiven', refuses: saidUnfit },
    { atom: 'trackArchived', refuses: unfinished },
  ],
  writes: ['acts/{actId}', 'campaigns/{campaignId}'],
  mails: [],
  decide,
  answer: ({ closed }) => ({ closed }),
  subject: campaignSubject,
}
