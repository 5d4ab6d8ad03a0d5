import '../workflow/fixture/own-project.ts'
import '../workflow/fixture/captured-log.ts'

import { paths } from '@kiemdiem/domain/ids'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { emailHash } from '../../functions/src/accounts/hash.ts'
import { compareWorlds, toldUsually, withOurRules } from './support/compare-worlds.ts'
import { type Hidden, USUAL } from './support/hidden.ts'
import {
  BALLOT,
  CAMPAIGN,
  DECISION,
  HELD,
  heldRow,
  ISSUE,
  ITEM,
  MINUTES,
  NOTE,
  OPINION,
  PROPOSAL,
  paperOf,
  reviewOf,
  SITTING_ITEM,
} from './support/places.ts'
import { VIEWERS, type Viewer } from './support/viewers.ts'

const OTHER_EMAIL = 'lo.thi.mai@thu-nghiem.example'
const cadre = paperOf('cadre')
const part = (stage: string) => `${paths.review(reviewOf('cadre', 'partyGroup'))}/parts/${stage}.1`
/** What the conference said of who was reviewed there, as the subject and those present read it. */
const minuted = paths.reviewPart(reviewOf('reviewed', 'partyGroup'), 'conference.3')
const bothAddresses = [USUAL.email, OTHER_EMAIL].map((email) => paths.signInEmail(emailHash(email)))

/** One hidden value each, and the documents in which alone it may stand (design §4). */
const differences: [name: string, change: Partial<Hidden>, homes: string[], byMail?: Viewer][] = [
  // First, because it has one document more: the usual world is looked at once.
  ['an e-mail', { email: OTHER_EMAIL }, [paths.contact(VIEWERS.cadre), ...bothAddresses]],
  [
    'an opinion of a consulted body',
    { opinion: 'Đề nghị xem lại.', opinedRating: 'completed' },
    [OPINION, paths.reviewPart(reviewOf('reviewed', 'partyGroup'), 'consultation.5')],
  ],
  ['an appraised rating', { appraisedRating: 'completed' }, [part('appraisal')]],
  ['a decided rating', { decidedRating: 'notCompleted' }, [part('decision'), DECISION]],
  [
    'the stage that the organiser’s own review has reached',
    { stageOfOrganiser: 'notice' },
    [paths.reviewEvent(reviewOf('organiser', 'partyGroup'), 2)],
  ],
  // Each of these has homes of its own, so that one look at the other world tells of all of them.
  [
    'a ballot, a note of one who attends, minutes being taken, an issue to be answered',
    {
      ballot: 'cGhpZXUgMg==',
      note: 'Chưa rõ số liệu.',
      draftMinutes: 'Có ý kiến trái chiều.',
      issue: 'Để xảy ra khiếu nại.',
    },
    [BALLOT, NOTE, SITTING_ITEM, ISSUE],
  ],
  [
    'why somebody was absent, and what the minutes say of nobody',
    { absence: 'Việc gia đình', course: 'Thảo luận về nhân sự.' },
    [heldRow('roll'), heldRow('general'), MINUTES],
  ],
  [
    'what a conference said of one subject, the votes and the rating proposed',
    {
      comments: 'Còn nể nang.',
      votes: { outstanding: 0, good: 2, completed: 2, notCompleted: 0, invalid: 0 },
      proposedRating: 'completed',
    },
    [heldRow(ITEM), MINUTES, PROPOSAL, minuted],
  ],
  [
    'a sealed text and its self-rating',
    { sealedText: 'Còn chậm hai việc.', selfRating: 'outstanding' },
    [paths.revision(cadre, 1), paths.draft(cadre)],
  ],
  ['the text of a draft', { draftText: 'Chưa nghĩ xong.' }, [paths.draft(paperOf('returned'))]],
  [
    // The writer is sent them; of one without e-mail the clerk is told only that there are some.
    'the remarks of returns',
    { remarks: 'Viết lại toàn bộ.', remarksWithoutMail: 'Viết lại mục I.' },
    [paths.paperReturn(paperOf('returned'), 1), paths.paperReturn(paperOf('noMail'), 1)],
    'returned',
  ],
  [
    'a birth date and a telephone number',
    { birthDate: '1979-12-31', phone: '0912 999 999' },
    [paths.personal(VIEWERS.cadre), paths.contact(VIEWERS.cadre)],
  ],
]

// Some 1,400 questions a world: seconds on a machine of one's own, much longer on a shared one.
vi.setConfig({ testTimeout: 400_000 })

beforeAll(withOurRules)

describe('two worlds that differ in one hidden value look alike to all who may not know it, and only to them', () => {
  test.each(differences)('%s', async (_, change, homes, byMail) => {
    const { written, shown, entitled, listed } = await compareWorlds(change, homes)
    expect(written).toEqual([...homes].sort())
    expect(shown.documents).toEqual(entitled)
    expect(Object.fromEntries(shown.others)).toEqual({
      ...Object.fromEntries(listed),
      ...(byMail ? { [byMail]: ['mails'] } : {}),
    })
  })
})

test('the comparison finds a rating that slipped into a board and into a mail', async () => {
  const { shown, entitled } = await compareWorlds(
    { decidedRating: 'notCompleted' },
    [part('decision'), DECISION],
    (world, { decidedRating }) => {
      for (const [path, field] of [
        [paths.board(CAMPAIGN, 'u-ban.0'), 'unitName'],
        [paths.paper(cadre), 'subjectName'],
      ] as const)
        world.set(path, { ...world.get(path), [field]: decidedRating })
    },
  )
  // Who handles the group and is not in it reads the decision; nobody else does.
  expect(entitled).toEqual({ appraiser: [DECISION, part('decision')] })
  expect(shown.others.get('drafter')).toContain('list boardsIView viewers,array-contains,p-nam')
  expect(shown.others.get('organiser')).toContain('list boardsOfTrack track,==,partyGroup')
  expect(shown.others.get('head')).toContain('mails')
  expect([...shown.others.keys()].sort()).toEqual([
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
  expect(await toldUsually('reviewed', `get ${minuted}`)).toContain(USUAL.comments)
  expect(await toldUsually('returned', `get ${MINUTES}`)).toMatch(/^403 /)
  expect(await toldUsually('cadre', 'figures of myPapers writers,array-contains,p-mai')).toMatch(/^200 .*"count"/s)
  expect(await toldUsually('cadre', `get ${paths.revision(cadre, 1)}`)).toContain(USUAL.sealedText)
  expect(await toldUsually('anonymous', 'list people people')).toMatch(/^403 /)
})
