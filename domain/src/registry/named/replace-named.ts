import * as z from 'zod/mini'
import { tellOfAccount } from '../../accounts/tell.ts'
import { campaignSubject } from '../../commands/campaign-subject.ts'
import type { Called, Command, Done, Refusal } from '../../commands/command.ts'
import { campaignOpen, reasonGiven } from '../../commands/conditions.ts'
import { campaignIdSchema, keySchema, personIdSchema, shortText } from '../../commands/fields.ts'
import { once } from '../../commands/once.ts'
import { paths } from '../../ids.ts'
import type { Access } from '../../model/access.ts'
import type { ActBase } from '../../model/act.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { PersonEvent } from '../../model/person-event.ts'
import type { PetitionAct } from '../../notice/petition/petition.ts'
import { tidy } from '../../vi.ts'
import type { Write } from '../../writes/write.ts'
import { CHANGED_PATHS } from '../change/changed-paths.ts'
import { type Changes, changesOf } from '../change/changes-of.ts'
import { plansIn, type RegistryState, type Work } from '../change/work.ts'
import { tracksNotOrganised } from '../commands/may-save.ts'
import type { Effects } from '../inputs.ts'
import { relationsOf } from '../relations/relations-of.ts'
import { dutySchema, eventNameOf, groupsOf, type Named, namedFor, peopleIn, withNamed } from './named-in.ts'

const named = { person: personIdSchema, clerk: z.nullable(personIdSchema) }

const input = z.strictObject({
  campaign: campaignIdSchema,
  duty: dutySchema,
  ...named,
  /** Who was seen to do it. */
  seen: z.strictObject(named),
  /** Why, and by which paper or word of whom it rests on. */
  reason: shortText,
  preview: z.boolean(),
  key: keySchema,
})

interface ReplaceNamed extends Called {
  campaign: Campaign
  input: z.output<typeof input>
  caller: { uid: string; access: Pick<Access, 'active' | 'organiser'> }
}

export interface ReplaceFacts extends ReplaceNamed {
  work: Work
  state: RegistryState
  /** Of all who organise, were named or record, and of whoever is to be. */
  accounts: readonly Access[]
  /** What a collective has decided by now, and the papers on it: read by its recorder. */
  decisions: readonly Pick<ActBase, 'id'>[]
  /** Petitions of the campaign, and their answers. */
  filed: readonly Pick<PetitionAct, 'id' | 'by' | 'reviewId' | 'audience'>[]
  reason: string
  callerName: string
}

type Unfit = 'notNamed' | 'sameNamed' | 'noAccount' | 'oneself' | 'insider' | 'helpsHimself'

const next = ({ input: { person, clerk } }: ReplaceNamed): Named => ({ person, clerk })

const groupsIn = ({ campaign, work, state, input: { duty } }: ReplaceFacts) =>
  groupsOf(duty, campaign, relationsOf({ campaign, ...state, subjects: plansIn(work) }).scopes)

const seenOtherwise = ({ campaign, input: { duty, seen } }: ReplaceFacts): Refusal | null => {
  const now = namedFor(campaign, duty)
  const alike = now !== null && now.person === seen.person && now.clerk === seen.clerk
  return now === null || alike ? null : { reason: 'savedMeanwhile' }
}

/** `at`: by person, why not. */
const unfit = (facts: ReplaceFacts): Refusal | null => {
  const { campaign, caller, accounts, input } = facts
  const now = namedFor(campaign, input.duty)
  if (!now) return { reason: 'namedUnfit', at: { [input.person]: 'notNamed' satisfies Unfit } }
  const inside = new Set(groupsIn(facts).flatMap(({ insiders }) => insiders))
  const why = (uid: string): Unfit | null => {
    if (uid === caller.uid && !peopleIn(now).includes(uid)) return 'oneself'
    if (!accounts.some(({ personId, active }) => personId === uid && active)) return 'noAccount'
    if (inside.has(uid)) return 'insider'
    return uid === input.person && uid === input.clerk ? 'helpsHimself' : null
  }
  const at = Object.fromEntries(
    peopleIn(next(facts)).flatMap((uid) => {
      const problem = why(uid)
      return problem ? [[uid, problem] as const] : []
    }),
  )
  if (Object.keys(at).length > 0) return { reason: 'namedUnfit', at }
  const same = now.person === input.person && now.clerk === input.clerk
  return same ? { reason: 'namedUnfit', at: { [input.person]: 'sameNamed' satisfies Unfit } } : null
}

const changes = once((facts: ReplaceFacts): Changes => {
  const { campaign, work, state, accounts, caller, callerName, input, now } = facts
  const process = withNamed(campaign.process, input.duty, next(facts))
  const found = changesOf({
    ...{ before: state, after: state, works: [work], process, organisers: accounts, now },
    caller: { uid: caller.uid, name: callerName },
  })
  if ('refused' in found) throw new Error('somebody was named of whom there are no relations')
  return found
})

/** On the trail of each whom it concerns: that he was named, or is no longer. */
const traces = (facts: ReplaceFacts): { writes: Write[]; mails: string[] } => {
  const { campaign, accounts, caller, input, now } = facts
  const before = namedFor(campaign, input.duty)
  const [was, is] = [before ? peopleIn(before) : [], peopleIn(next(facts))]
  const all = accounts.filter(({ personId }) => was.includes(personId) !== is.includes(personId))
  const parts = all.map(({ personId, eventSeq = 0 }) => {
    const event: PersonEvent = {
      ...{ seq: eventSeq + 1, by: caller.uid, at: now, command: eventNameOf(input.duty), campaign: campaign.id },
      reason: tidy(facts.reason).trim(),
      ...(is.includes(personId) ? {} : { ended: true as const }),
    }
    // Power over what is hidden: whoever organises is told of it too, and who had it.
    const told = [personId, ...was, ...Object.values(campaign.organisers).flat()]
    const mails = tellOfAccount('rolesChanged', personId, told, { campaigns: [campaign], event: event.seq, now })
    const writes: Write[] = [
      { op: 'update', path: paths.access(personId), data: { eventSeq: event.seq } },
      { op: 'create', path: paths.personEvent(personId, event.seq), data: event },
      ...mails.map(({ write }) => write),
    ]
    return { writes, mails: mails.map(({ id }) => id) }
  })
  return { writes: parts.flatMap(({ writes }) => writes), mails: parts.flatMap(({ mails }) => mails) }
}

/** What was petitioned against, by whomever else, with others who read it. */
const petitionsOn = ({ campaign, work, filed, input: { duty, person } }: ReplaceFacts): Write[] => {
  const before = namedFor(campaign, duty)?.person
  if (duty.kind !== 'recorder' || before === undefined) return []
  const decided = new Set(work.reviews.flatMap(({ id, decider }) => (decider === duty.decider ? [id] : [])))
  return filed
    .filter(({ by, reviewId, audience }) => by !== before && decided.has(reviewId) && audience.includes(before))
    .map(({ id, audience }): Write => {
      const to = [...new Set(audience.map((uid) => (uid === before ? person : uid)))]
      return { op: 'update', path: paths.act(id), data: { audience: to } }
    })
}

/** What a collective has decided goes on to who records it now, and from who did. */
const handedOn = (facts: ReplaceFacts): Write[] =>
  facts.input.duty.kind === 'recorder'
    ? [
        ...facts.decisions.map(
          ({ id }): Write => ({ op: 'update', path: paths.act(id), data: { audience: [facts.input.person] } }),
        ),
        ...petitionsOn(facts),
      ]
    : []

const inProcess = ({ campaign: { process }, input: { duty } }: ReplaceFacts, to: Named): Record<string, unknown> => {
  const { deciders, appraisers } = withNamed(process, duty, to)
  return duty.kind === 'recorder' ? { 'process.deciders': deciders } : { 'process.appraisers': appraisers }
}

interface Replaced extends Done {
  effects: Effects
}

const decide = (facts: ReplaceFacts): Replaced => {
  const { campaign, input } = facts
  const { effects, writes, mails } = changes(facts)
  if (input.preview) return { effects, writes: [], mails: [] }
  const told = traces(facts)
  return {
    effects,
    mails: [...mails, ...told.mails],
    writes: [
      {
        op: 'update',
        path: paths.campaign(campaign.id),
        data: inProcess(facts, next(facts)),
      },
      ...writes,
      ...handedOn(facts),
      ...told.writes,
    ],
  }
}

/**
 * "Giao người khác": somebody else records what a collective decides, or appraises a group of the organisers, in an open campaign.
 * Who did it reads nothing of it any more; who does is computed anew, in the same transaction.
 */
export const replaceNamed: Command<typeof input, ReplaceNamed, ReplaceFacts, Replaced, { effects: Effects }> = {
  title: 'Giao người khác thẩm định nhóm của bộ phận tổ chức, ghi kết quả quyết định',
  input,
  otherwise: 'notYours',
  grants: [
    {
      who: 'organiser',
      is: ({ caller }) => caller.access.organiser.length > 0,
      why: 'Ghi việc cấp quyết định giao người khác khi người được giao vắng, ốm hoặc thuộc nhóm; có căn cứ, không tự giao cho mình, mọi người trong bộ phận tổ chức được báo.',
    },
  ],
  conditions: [
    campaignOpen,
    { atom: 'sameEdition', refuses: seenOtherwise },
    { atom: 'canBeNamed', refuses: unfit },
    {
      atom: 'ownTracks',
      refuses: (facts) => {
        const tracks = [...new Set(groupsIn(facts).map(({ track }) => track))]
        return tracksNotOrganised({ ...facts, tracks }, { tracks })
      },
    },
    reasonGiven,
  ],
  writes: [...CHANGED_PATHS, 'people/{personId}/events/{eventId}'],
  mails: ['yourTurn', 'rolesChanged'],
  decide,
  answer: ({ effects }) => ({ effects }),
  subject: (facts) => (facts.input.preview ? null : campaignSubject(facts)),
  keeps: ({ preview }) => !preview,
}
