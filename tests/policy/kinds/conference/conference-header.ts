import { paths } from '@kiemdiem/domain/ids'
import type { Conference } from '@kiemdiem/domain/model/conference'
import type { Who } from '@kiemdiem/domain/policy/atoms'
import { ANOTHER } from '../../cells/arrange.ts'
import { OWN_TRACK } from '../../cells/callers.ts'
import type { Scene, Values } from '../../cells/scene.ts'

/** What one can be to a conference. */
export const CONFERENCE_RELATIONS: readonly Who[] = ['invited', 'keeper', 'signatory', 'voter', 'unitHead']

const SIGNED = { by: ANOTHER, at: new Date('2026-11-28T09:00:00Z') }
type Held = Pick<Conference, 'state' | 'signed'>
const held = (
  state: Held['state'],
  chair: typeof SIGNED | null = null,
  secretary: typeof SIGNED | null = null,
): Held => ({
  state,
  signed: { chair, secretary },
})
const OPEN = held('open')
const MEETINGS: Record<string, Held> = {
  yes: OPEN,
  no: held('confirmed', SIGNED, SIGNED),
  scheduled: held('scheduled'),
  cancelled: held('cancelled'),
  confirmed: held('confirmed'),
  chairSigned: held('open', SIGNED),
  secretarySigned: held('open', null, SIGNED),
}
export const MEETING_VALUES: Values = {
  holds: ['yes'],
  fails: ['no', 'scheduled', 'cancelled', 'confirmed', 'chairSigned', 'secretarySigned'],
}

/** The round that is voted in; none before the ballot was opened. */
export const ROUNDS: Record<string, number> = { yes: 1, second: 2, no: 1 }
export const VOTING_VALUES: Values = { holds: ['yes', 'second'], fails: ['no', 'never'] }

const votingIn = (scene: Scene) => {
  const value = scene.value('votingOpen')
  if (value === 'never') return null
  const closedAt = value === 'no' ? new Date('2026-11-28T08:00:00Z') : null
  return { round: ROUNDS[value] ?? 1, voters: scene.people('voter'), turnout: 0, closedAt }
}

const one = (scene: Scene, relation: Who) => ({ uid: scene.value(relation) === 'yes' ? scene.me : ANOTHER, name: 'An' })

/** A header with the scene's people in it; a relation or a moment that the kind does not know is that of nobody. */
export const headerIn = (scene: Scene) => ({
  campaign: 'dot',
  unit: 'u-ban',
  track: OWN_TRACK,
  ...(MEETINGS[scene.value('meetingOpen')] ?? OPEN),
  chair: one(scene, 'signatory'),
  secretary: one(scene, 'signatory'),
  head: one(scene, 'unitHead').uid,
  keepers: scene.people('keeper'),
  itemRows: ['item.p-an', 'item.p-be'],
  // A row that asks for it as a condition, or one that speaks of the invited as such.
  readers: scene.value('amongInvited') === 'yes' ? [ANOTHER, scene.me] : scene.people('invited'),
  voting: votingIn(scene),
})

/** Puts a conference with what stands below it, and gives its id. */
export const conferenceIn = (scene: Scene, below: Readonly<Record<string, object>>): string => {
  const header = headerIn(scene)
  const id = scene.world.idOf('dot_u_', { header, below })
  scene.world.put(paths.conference(id), header)
  for (const [path, data] of Object.entries(below)) scene.world.put(`${paths.conference(id)}/${path}`, data)
  return id
}
