import fc from 'fast-check'
import { expect, it } from 'vitest'
import { RATINGS } from '../../model/terms.ts'
import type { RatedSubject } from '../rate/inputs.ts'
import type { RateResult } from '../rate/result.ts'
import { type Expected, expectedOf, type Told } from './oracle.fixture.ts'
import { memberOf, rate2023, subjectOf, unitOf } from './subjects.fixture.ts'

/** Rules that the oracle speaks of. */
const SPOKEN = ['R03', 'R04', 'R06', 'R07', 'R08', 'R09', 'R10', 'R14', 'R15', 'R21']

const level = fc.option(fc.constantFrom(...RATINGS), { freq: 8 })
const usually = fc.integer({ min: 0, max: 11 }).map((n) => n > 0)
const seldom = usually.map((is) => !is)
const fault = fc.record({
  side: fc.constantFrom('party' as const, 'administration' as const, 'union' as const),
  before: fc.boolean(),
  mended: fc.boolean(),
})
const told = fc.record({
  who: fc.constantFrom('official' as const, 'official' as const, 'member' as const, 'collective' as const),
  group: fc.constantFrom('A', 'B'),
  person: fc.integer({ min: 0, max: 9 }),
  heads: fc.option(fc.integer({ min: 0, max: 5 }), { freq: 3 }),
  level,
  worked: fc.constantFrom(12, 12, 12, 12, 6, 5),
  away: fc.constantFrom(0, 0, 0, 3, 2),
  ill: fc.constantFrom(0, 0, 0, 3, 2),
  admitted: fc.constantFrom(12, 12, 12, 6, 5),
  age: fc.constantFrom(12, 12, 6, 5),
  ...{ exempt: seldom, suspended: seldom, reviewed: usually, verified: usually },
  faults: fc.array(fault, { maxLength: 1 }),
  disciplinedMembers: fc.constantFrom(0, 0, 1),
})

/** Nobody is twice on one side. */
const table = fc.uniqueArray(told, { maxLength: 40, selector: ({ who, person }) => `${who} ${person}` }).map((rows) =>
  rows.map(({ person, heads, group, ...row }, at): Told => {
    const subject = row.who === 'collective' ? `u-${person}` : `p-${person}`
    const unit = row.who === 'collective' || heads === null ? null : `u-${heads}`
    return { ...row, id: `r${at}`, subject, heads: unit, group: `${row.who}.${group}` }
  }),
)

const MADE = { official: subjectOf, member: memberOf, collective: unitOf }

/** Each in a unit of its own, so that no order binds them. */
const asSubject = (each: Told): RatedSubject =>
  MADE[each.who]({
    ...{ id: each.id, subject: each.subject, group: each.group, heads: each.heads, level: each.level, unit: each.id },
    facts: {
      numbers:
        each.who === 'collective'
          ? { monthsSinceSetUp: each.age, disciplinedMembers: each.disciplinedMembers }
          : {
              ...{ monthsWorked: each.worked, absentMonths: each.away, sickMonths: each.ill },
              monthsSinceAdmitted: each.admitted,
            },
      flags: {
        ...{ exempt: each.exempt, suspended: each.suspended },
        ...{ reviewed: each.reviewed, underVerification: !each.verified },
      },
      discipline: each.faults.map(({ side, before, mended }) => ({
        ...{ side, countedIn: before ? 2022 : null, selfMended: mended },
      })),
    },
  })

const found = ({ subjects, quotas }: RateResult): Expected => ({
  blocks: subjects
    .flatMap(({ id, findings }) =>
      findings.flatMap(({ rule, severity }) =>
        severity === 'block' && SPOKEN.includes(rule) ? [`${id} ${rule}`] : [],
      ),
    )
    .sort(),
  quotas: Object.fromEntries(
    quotas
      .filter(({ finding }) => !finding.restsOn.includes('otherSide'))
      .map(({ rule, key, over, review, room }) => [`${rule} ${key}`, { over: over > 0, review, room }]),
  ),
})

it('finds in any table what the texts say, and nothing else that binds', () => {
  fc.assert(
    fc.property(table, (rows) => {
      expect(found(rate2023(rows.map(asSubject)))).toEqual(expectedOf(rows))
    }),
    { numRuns: 1000 },
  )
})

it('finds the same of each, in whatever order the rows stand', () => {
  fc.assert(
    fc.property(
      table.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
      ([rows, turned]) => {
        expect(found(rate2023(turned.map(asSubject)))).toEqual(found(rate2023(rows.map(asSubject))))
      },
    ),
    { numRuns: 200 },
  )
})

it('a lower level never breaks a rule about the one who has it, but for the unit’s head', () => {
  fc.assert(
    fc.property(table, fc.nat(), (rows, at) => {
      const row = rows[at % Math.max(1, rows.length)]
      const next = row?.level ? RATINGS[RATINGS.indexOf(row.level) + 1] : undefined
      if (!row || !next) return
      const lowered = rows.map((each) => (each === row ? { ...each, level: next } : each))
      const own = (of: readonly Told[]) => expectedOf(of).blocks.filter((block) => block.startsWith(`${row.id} `))
      expect(own(rows)).toEqual(expect.arrayContaining(own(lowered)))
      const after = found(rate2023(lowered.map(asSubject))).blocks.filter((block) => block.startsWith(`${row.id} `))
      expect(after).toEqual(own(lowered))
    }),
    { numRuns: 200 },
  )
})
