import * as z from 'zod/mini'
import type { Campaign } from '../../model/campaign.ts'
import type { PersonEvent } from '../../model/person-event.ts'
import { type Process, trackSchema } from '../../model/process.ts'
import type { Scope } from '../../model/scope.ts'

/** For what a campaign names somebody: what a collective decides, or a group of its organisers. */
export const dutySchema = z.union([
  z.strictObject({ kind: z.literal('recorder'), decider: z.string().check(z.maxLength(200)) }),
  z.strictObject({ kind: z.literal('appraiser'), track: trackSchema, group: z.string().check(z.maxLength(200)) }),
])
export type Duty = z.infer<typeof dutySchema>

/** Who does it, and who helps; nobody helps a recorder. */
export interface Named {
  person: string
  clerk: string | null
}

export const peopleIn = ({ person, clerk }: Named): string[] => (clerk === null ? [person] : [person, clerk])

/** Whom a campaign names for it; null: nobody, so that there is nobody to replace. */
export const namedFor = ({ process }: Pick<Campaign, 'process'>, duty: Duty): Named | null => {
  if (duty.kind === 'recorder') {
    const recorder = process.deciders.find(({ id }) => id === duty.decider)?.recorder
    return recorder === undefined ? null : { person: recorder, clerk: null }
  }
  const found = process.appraisers?.find(({ track, group }) => track === duty.track && group === duty.group)
  return found ? { person: found.appraiser, clerk: found.clerk } : null
}

/** The process as it is once somebody else does it. */
export const withNamed = (process: Process, duty: Duty, { person, clerk }: Named): Process =>
  duty.kind === 'recorder'
    ? {
        ...process,
        deciders: process.deciders.map((each) => (each.id === duty.decider ? { ...each, recorder: person } : each)),
      }
    : {
        ...process,
        appraisers: (process.appraisers ?? []).map((each) =>
          each.track === duty.track && each.group === duty.group ? { ...each, appraiser: person, clerk } : each,
        ),
      }

/** The groups that go with it, of those of the campaign: whoever belongs to one of them cannot do it. */
export const groupsOf = (duty: Duty, { process }: Pick<Campaign, 'process'>, scopes: readonly Scope[]): Scope[] => {
  const named = namedFor({ process }, duty)
  return scopes.filter(({ track, group, recorders = [] }) =>
    duty.kind === 'recorder'
      ? named !== null && recorders.includes(named.person)
      : track === duty.track && group === duty.group,
  )
}

/** How it stands on the trail of whose account it is. */
export const eventNameOf = ({ kind }: Duty): Extract<PersonEvent, { campaign: string }>['command'] =>
  kind === 'recorder' ? 'nameRecorder' : 'nameAppraiser'
