import type { BoardConference } from '@kiemdiem/domain/model/progress'
import type { Track } from '@kiemdiem/domain/model/terms'
import type { Unit } from '@kiemdiem/domain/model/unit'
import { joinPages } from '@kiemdiem/domain/progress/join-pages'
import { awaitsConference } from '@kiemdiem/domain/reviews/standing'
import { queries } from '../../../../web/src/lib/data/queries.ts'
import { dayOf, each, type Stage, sumOf, type Year } from '../../year.ts'
import { callConference } from './call.ts'
import { meet } from './meet.ts'
import { handOut } from './papers-out.ts'
import { propose } from './propose.ts'

interface Holding {
  unit: Unit
  /** Whether somebody waits for its conference. */
  waits: boolean
  conferences: readonly BoardConference[]
}

/** Units that hold conferences in a track, as its organiser's boards have them. */
const unitsIn = async ({ as, campaign, office }: Year, track: Track): Promise<Holding[]> => {
  const organiser = await as(campaign.organisers[track]?.[0] ?? '')
  const boards = joinPages(await organiser.asks(queries.boardsOfTrack(campaign.id, track)))
  return boards.flatMap(({ unit: id, conferences, rows }) => {
    const unit = office.units.find((each) => each.id === id)
    const waits = Object.values(rows).some(({ step }) => awaitsConference(step))
    return unit ? [{ unit, waits, conferences }] : []
  })
}

/** Those of them whose last conference stands so. */
const heldIn = async (year: Year, track: Track, stands: (conference: BoardConference) => boolean) =>
  (await unitsIn(year, track)).flatMap(({ unit, conferences }) => {
    const last = conferences.at(-1)
    return last && stands(last) ? [{ unit, conferenceId: last.id }] : []
  })

/** Who keeps the minutes of a unit, as its conference is planned. */
const secretaryOf = ({ clerks, head }: Unit): string => clerks.find((clerk) => clerk !== head) ?? ''

/** The course of the conferences of one track, from the call to the proposal. */
export const conferencesOf = (track: Track, days: { called: number; met: number; proposed: number }) => {
  const called: Stage = {
    name: `conferences called (${track})`,
    play: async (year) => {
      year.clock.moveTo(dayOf(year, days.called), '08:00')
      const units = (await unitsIn(year, track)).filter(({ waits, conferences }) => waits && conferences.length === 0)
      const date = dayOf(year, days.met)
      await each(units, ({ unit }) => callConference(year, { unit: unit.id, date, time: '08:00' }))
      return `${units.length} conferences planned for ${date}`
    },
  }
  const out: Stage = {
    name: `papers out (${track})`,
    play: async (year) => {
      year.clock.moveTo(dayOf(year, days.called), '14:00')
      const held = await heldIn(year, track, ({ state }) => state === 'scheduled')
      const received = await each(held, ({ unit, conferenceId }) => handOut(year, secretaryOf(unit), conferenceId))
      return `papers of ${held.length} conferences, received by ${sumOf(received)}`
    },
  }
  const met: Stage = {
    name: `meetings (${track})`,
    play: async (year) => {
      year.clock.moveTo(dayOf(year, days.met), '16:30')
      const held = await heldIn(year, track, ({ state }) => state === 'scheduled' || state === 'open')
      const meetings = await each(held, ({ unit, conferenceId }) => meet(year, { reader: unit.head, conferenceId }))
      const [items, absent] = (['items', 'absent'] as const).map((what) => sumOf(meetings.map((of) => of[what])))
      return `${held.length} minutes signed by two, ${items} items, ${absent} absent with a reason`
    },
  }
  const proposed: Stage = {
    name: `proposals (${track})`,
    play: async (year) => {
      year.clock.moveTo(dayOf(year, days.proposed), '08:30')
      const held = await heldIn(year, track, ({ state, proposals }) => state === 'confirmed' && proposals === 0)
      const levels = await each(held, ({ unit, conferenceId }) => propose(year, { head: unit.head, conferenceId }))
      return `${sumOf(levels)} levels proposed by ${held.length} units`
    },
  }
  return { called, out, met, proposed }
}
