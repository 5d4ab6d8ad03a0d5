import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ACT_MAX } from '../../model/act.ts'
import type { AgendaItem } from '../../model/conference.ts'
import { RATINGS, type Rating } from '../../model/terms.ts'
import { countSheets } from './count-sheets.ts'
import { sealedLength } from './key/sealed.ts'
import { decodeSheet, encodeSheet } from './sheet.ts'

const item = (subject: string, rated = true): AgendaItem => ({
  subject,
  subjectKind: 'person',
  name: subject,
  role: 'member',
  paperId: `kd_${subject}`,
  reviewId: rated ? `kd_${subject}_partyGroup` : null,
})
const agenda = [item('u-ban'), item('p-an'), item('p-khach', false), item('p-binh')]
const choices = fc.dictionary(fc.constantFrom('u-ban', 'p-an', 'p-binh'), fc.constantFrom(...RATINGS))

describe('a sheet', () => {
  test('holds the choices of those rated here, and nothing of others', () => {
    fc.assert(
      fc.property(choices, (chosen) => {
        const read = decodeSheet(agenda, encodeSheet(agenda, { ...chosen, 'p-khach': 'good' }))
        expect(read).toEqual({ 'u-ban': null, 'p-an': null, 'p-binh': null, ...chosen })
      }),
    )
  })

  test('is as long as the agenda, however it was filled in', () => {
    expect(encodeSheet(agenda, {})).toHaveLength(3)
    expect(encodeSheet(agenda, { 'p-an': 'notCompleted' })).toHaveLength(3)
  })

  test('names as many as one act, and sealed is no longer than the rules admit', () => {
    const rules = readFileSync(new URL('../../../../firestore.rules', import.meta.url), 'utf8')
    const [, shortest, longest] = /sheet\.matches\('\[A-Za-z0-9\+\/=\]\{(\d+),(\d+)\}'\)/.exec(rules) ?? []
    expect([Number(shortest), Number(longest)]).toEqual([sealedLength(1), sealedLength(ACT_MAX)])
  })

  test.each(['', '12', '1234', '125', '1 2', '-12'])('"%s" is none', (sheet) => {
    expect(decodeSheet(agenda, sheet)).toBeNull()
  })
})

describe('counting', () => {
  const votes = fc.array(fc.option(choices, { nil: null }), { maxLength: 12 })
  const sheetOf = (vote: Record<string, Rating> | null) => (vote === null ? null : encodeSheet(agenda, vote))

  test('does not depend on the order in which the sheets lie', () => {
    fc.assert(
      fc.property(
        votes.chain((cast) => fc.tuple(fc.constant(cast), fc.shuffledSubarray(cast, { minLength: cast.length }))),
        ([cast, shuffled]) => {
          expect(countSheets(agenda, 12, shuffled.map(sheetOf))).toEqual(countSheets(agenda, 12, cast.map(sheetOf)))
        },
      ),
    )
  })

  test('every name has as many votes as there are valid sheets', () => {
    fc.assert(
      fc.property(votes, (cast) => {
        const { sheets, tallies } = countSheets(agenda, 12, cast.map(sheetOf))
        expect(sheets).toEqual({
          issued: 12,
          returned: cast.length,
          invalid: cast.filter((vote) => vote === null).length,
        })
        for (const tally of Object.values(tallies)) {
          expect(Object.values(tally).reduce((sum, each) => sum + each, 0)).toBe(sheets.returned - sheets.invalid)
        }
      }),
    )
  })

  test('a blank name is invalid for that name alone; a sheet of another agenda is invalid as a whole', () => {
    const { sheets, tallies } = countSheets(agenda, 3, [encodeSheet(agenda, { 'p-an': 'good' }), '11', null])
    expect(sheets.invalid).toBe(2)
    expect(tallies).toMatchObject({ 'p-an': { good: 1, invalid: 0 }, 'p-binh': { good: 0, invalid: 1 } })
  })
})
