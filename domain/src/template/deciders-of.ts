import type { Decider } from '../model/process.ts'
import type { Unit } from '../model/unit.ts'
import type { CampaignTemplate } from './template.ts'

/** Id of a unit's head as decider on its staff. */
export const headDeciderId = (unit: string): string => `nguoi-dung-dau-${unit}`

const named = (title: string, { name }: Unit, without: string): string =>
  `${title} ${name.startsWith(without) ? name.slice(without.length) : name}`

type Deciding = Pick<CampaignTemplate, 'plan' | 'deciderMembers' | 'headDeciders' | 'meetings'>

/** Until the collective names somebody else, the last of its deputies records: those before him chair for its head. */
const inMeeting = ({ id, deputies }: Unit): Pick<Decider, 'unit' | 'recorder'> => {
  const recorder = deputies.at(-1)
  return { unit: id, ...(recorder !== undefined && { recorder }) }
}

/** The template's deciders with those who decide or record here, and one more for each unit whose head decides on its staff. */
export const decidersOf = (
  { plan, deciderMembers, headDeciders, meetings = [] }: Deciding,
  units: readonly Unit[],
): Decider[] => [
  ...plan.process.deciders.map((decider) => {
    const rows = deciderMembers.filter((row) => row.decider === decider.id)
    const members = units.flatMap(({ kind, head, deputies }) =>
      rows.flatMap((row) => (row.headsOf === kind ? [head, ...(row.deputies ? deputies : [])] : [])),
    )
    const meeting = meetings.find((row) => row.decider === decider.id)
    const collective = meeting && units.find(({ kind }) => kind === meeting.of)
    const met = collective && (meeting.recorded === false ? { unit: collective.id } : inMeeting(collective))
    return { ...decider, members: [...new Set(members)], ...met }
  }),
  ...headDeciders.flatMap((row) =>
    units
      .filter(({ kind }) => kind === row.unitKind)
      .map((unit) => ({
        id: headDeciderId(unit.id),
        name: named(row.title, unit, row.without),
        class: row.class,
        members: [unit.head],
        way: 'head' as const,
      })),
  ),
]
