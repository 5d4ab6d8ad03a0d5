import type { Track } from '@kiemdiem/domain/model/terms'
import type { Unit } from '@kiemdiem/domain/model/unit'
import { joinPages } from '@kiemdiem/domain/progress/join-pages'
import { queries } from '../../../../web/src/lib/data/queries.ts'
import { dayOf, each, type Stage, sumOf, type Year } from '../../year.ts'
import { callConference } from './call.ts'
import { meet } from './meet.ts'
import { handOut } from './papers-out.ts'
import { propose } from './propose.ts'

/** Units that hold a conference in a track, as its organiser's board has them, with the one that is planned already. */
const unitsIn = async ({ as, campaign, office }: Year, track: Track) => {
  const organiser = await as(campaign.organisers[track]?.[0] ?? '')
  const boards = joinPages(await organiser.asks(queries.boardsOfTrack(campaign.id, track)))
  return boards.flatMap(({ unit: id, conferences }) => {
    const unit = office.units.find((each) => each.id === id)
    return unit ? [{ unit, planned: conferences.find(({ state }) => state === 'scheduled')?.id }] : []
  })
}

interface Held {
  unit: Unit
  conferenceId: string
}

/** Who keeps the minutes of a unit, as its conference is planned. */
const secretaryOf = ({ clerks, head }: Unit): string => clerks.find((clerk) => clerk !== head) ?? ''

/** The course of the conferences of one track, from the call to the proposal; what a stage leaves the next goes on with. */
export const conferencesOf = (track: Track, days: { called: number; met: number; proposed: number }) => {
  const held: Held[] = []
  const [called, out, met, proposed]: [Stage, Stage, Stage, Stage] = [
    {
      name: `conferences called (${track})`,
      play: async (year) => {
        year.clock.moveTo(dayOf(year, days.called), '08:00')
        const units = await unitsIn(year, track)
        const date = dayOf(year, days.met)
        await each(units, async ({ unit, planned }) => {
          const conferenceId = planned ?? (await callConference(year, { unit: unit.id, date, time: '08:00' }))
          held.push({ unit, conferenceId })
        })
        return `${held.length} conferences planned for ${date}`
      },
    },
    {
      name: `papers out (${track})`,
      play: async (year) => {
        year.clock.moveTo(dayOf(year, days.called), '14:00')
        const received = await each(held, ({ unit, conferenceId }) => handOut(year, secretaryOf(unit), conferenceId))
        return `papers of ${held.length} conferences, received by ${sumOf(received)}`
      },
    },
    {
      name: `meetings (${track})`,
      play: async (year) => {
        year.clock.moveTo(dayOf(year, days.met), '16:30')
        const meetings = await each(held, ({ unit, conferenceId }) => meet(year, { reader: unit.head, conferenceId }))
        const [items, absent] = (['items', 'absent'] as const).map((what) => sumOf(meetings.map((of) => of[what])))
        return `${held.length} minutes signed by two, ${items} items, ${absent} absent with a reason`
      },
    },
    {
      name: `proposals (${track})`,
      play: async (year) => {
        year.clock.moveTo(dayOf(year, days.proposed), '08:30')
        const levels = await each(held, ({ unit, conferenceId }) => propose(year, { head: unit.head, conferenceId }))
        return `${sumOf(levels)} levels proposed by ${held.length} units`
      },
    },
  ]
  return { called, out, met, proposed }
}
