import '../workflow/fixture/own-project.ts'
import '../workflow/fixture/handlers/captured-log.ts'

import { isDeepStrictEqual } from 'node:util'
import { paths } from '@kiemdiem/domain/ids'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { withOurRules } from '../support/own-emulator.ts'
import { compareWorlds, toldUsually, writtenBy } from './support/compare-worlds.ts'
import { allOf, type Difference, EVERY_DIFFERENCE, laterPart, MINUTED, TOGETHER } from './support/differences.ts'
import { USUAL } from './support/hidden.ts'
import { CAMPAIGN, DECISION, HELD, MINUTES, paperOf } from './support/places.ts'

const cadre = paperOf('cadre')

// Some 1,400 questions a world: seconds on a machine of one's own, much longer on a shared one.
vi.setConfig({ testTimeout: 900_000 })

beforeAll(withOurRules)

test.each(EVERY_DIFFERENCE)('$name is written where it may stand, and nowhere else', ({ change, homes }) => {
  expect(writtenBy(change)).toEqual([...homes].sort())
})

/** What is shown of these besides what the policy's table and the mails of their readers entitle to. */
const shownOf = async (differences: readonly Difference[]) => {
  const { change, homes } = allOf(differences)
  const { shown, entitled, listed } = await compareWorlds(change, homes)
  const mailed = differences.flatMap(({ byMail }) => (byMail ? [[byMail, ['mails']] as const] : []))
  return {
    shown: { documents: shown.documents, others: Object.fromEntries(shown.others) },
    expected: { documents: entitled, others: { ...Object.fromEntries(listed), ...Object.fromEntries(mailed) } },
  }
}

describe('two worlds that differ in hidden values look alike to all who may not know them, and only to them', () => {
  test.each(Object.entries(TOGETHER))('those that are %s', async (_, differences) => {
    const { shown, expected } = await shownOf(differences)
    if (!isDeepStrictEqual(shown, expected) && differences.length > 1) {
      // One after the other, until it is known which.
      for (const each of differences) {
        const alone = await shownOf([each])
        expect(alone.shown, each.name).toEqual(alone.expected)
      }
    }
    expect(shown).toEqual(expected)
  })
})

test('the comparison finds a rating that slipped into a board and into a mail', async () => {
  const { shown, entitled } = await compareWorlds(
    { decidedRating: 'notCompleted' },
    [laterPart('decision'), DECISION],
    (world, { decidedRating }) => {
      for (const [path, field] of [
        [paths.board(CAMPAIGN, 'u-ban.0'), 'unitName'],
        [paths.paper(cadre), 'subjectName'],
      ] as const)
        world.set(path, { ...world.get(path), [field]: decidedRating })
    },
  )
  // Who handles the group and is not in it reads the decision; nobody else does.
  expect(entitled).toEqual({
    appraiser: [DECISION, laterPart('decision')],
    appraisalClerk: [DECISION, laterPart('decision')],
  })
  expect(shown.others.get('drafter')).toContain('list boardsIView viewers,array-contains,p-nam')
  expect(shown.others.get('organiser')).toContain('list boardsOfTrack track,==,partyGroup')
  expect(shown.others.get('head')).toContain('mails')
  expect([...shown.others.keys()].sort()).toEqual([
    'appraisalClerk',
    'appraiser',
    'cadre',
    'cellOrganiser',
    'consulted',
    'drafter',
    'head',
    'organiser',
  ])
})

test('there is something to compare: answers that were given, mails that were written, figures that were counted', async () => {
  expect(await toldUsually('head', 'callables')).toContain('return {"revision":2}')
  expect(await toldUsually('outsider', 'callables')).toContain('"reason":"notYours"')
  expect(await toldUsually('admin', 'callables')).toContain('invitation {"code":"…"')
  expect(await toldUsually('anonymous', 'callables')).toContain('"reason":"codeUnknown"')
  expect(await toldUsually('returned', 'mails')).toContain(USUAL.remarks)
  expect(await toldUsually('drafter', 'mails')).toContain('p-sen')
  expect(await toldUsually('organiser', 'mails')).toContain(`${HELD}.1.proposed`)
  expect(await toldUsually('reviewed', `get ${MINUTED}`)).toContain(USUAL.comments)
  expect(await toldUsually('returned', `get ${MINUTES}`)).toMatch(/^403 /)
  expect(await toldUsually('cadre', 'figures of myPapers writers,array-contains,p-mai')).toMatch(/^200 .*"count"/s)
  expect(await toldUsually('cadre', `get ${paths.revision(cadre, 1)}`)).toContain(USUAL.sealedText)
  expect(await toldUsually('anonymous', 'list directory directory')).toMatch(/^403 /)
})
