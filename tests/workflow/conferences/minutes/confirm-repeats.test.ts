import '../../fixture/handlers/captured-log.ts'
import '../../fixture/own-project.ts'

import { describe, expect, it } from 'vitest'
import { actsOf, confirm, heldMeeting, PAPER, readHeader } from '../../fixture/conference/held.ts'
import { fullRows, plantConference, saveRows } from '../../fixture/conference/meeting.ts'
import { answersAtOnce } from '../../fixture/handlers/handlers.ts'
import { HALL } from '../../fixture/office.ts'
import { expectSound } from '../../fixture/oracle.ts'
import { detailsOf } from '../../fixture/refused.ts'

describe('two who confirm, and repeats', () => {
  it('chair and secretary at the same moment make one act', async () => {
    const conference = await heldMeeting({ staff: 3 })
    const answers = await answersAtOnce(confirm(conference, HALL.head), confirm(conference, HALL.secretary))
    const [act, ...more] = await actsOf(conference)
    expect(more).toEqual([])
    const [first, second] = [
      { state: 'signed', act: null },
      { state: 'confirmed', act: act?.id },
    ]
    expect({ answers, by: act?.get('by') as string }).toBeOneOf([
      { answers: [first, second], by: HALL.secretary },
      { answers: [second, first], by: HALL.head },
    ])
    await expectSound(conference.campaign)
  })

  it('two who enter the same paper at once make one act; the other is told that it is done', async () => {
    const conference = await heldMeeting({ staff: 3 })
    const answers = await answersAtOnce(
      ...[HALL.clerk, HALL.organiser].map((uid) => confirm(conference, uid, { onBehalf: PAPER })),
    )
    const [act, ...more] = await actsOf(conference)
    expect(more).toEqual([])
    const done = { state: 'confirmed', act: act?.id }
    expect({ answers, by: act?.get('by') as string }).toBeOneOf([
      { answers: [done, 'notOpen'], by: HALL.clerk },
      { answers: ['notOpen', done], by: HALL.organiser },
    ])
    await expectSound(conference.campaign)
  })

  it('the same key again, also at once, answers the same and doubles nothing', async () => {
    const conference = await heldMeeting({ staff: 3 })
    const key = crypto.randomUUID()
    const once = () => confirm(conference, HALL.clerk, { onBehalf: PAPER, key })
    const answers = [...(await Promise.all([once(), once()])), await once()]
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    const mails = await expectSound(conference.campaign)
    expect(new Set(mails).size).toBe(mails.length)
    expect((await readHeader(conference)).minutesCount).toBe(1)
  })

  it('another key is refused once it is done, and signing twice is signing once', async () => {
    const conference = await heldMeeting({ staff: 3 })
    await confirm(conference, HALL.head)
    expect(await confirm(conference, HALL.head)).toEqual({ state: 'signed', act: null })
    await confirm(conference, HALL.secretary)
    expect(await detailsOf(confirm(conference, HALL.secretary))).toEqual({ reason: 'notOpen' })
    expect(await actsOf(conference)).toHaveLength(1)
  })

  it('a subject whom another conference has minuted is not minuted again', async () => {
    const conference = await heldMeeting({ staff: 2 })
    await confirm(conference, HALL.clerk, { onBehalf: PAPER })
    const second = await plantConference({ ...conference, id: `${conference.id.slice(0, -1)}2`, number: 2 })
    await saveRows(second.id, fullRows(second))
    const refused = await detailsOf(confirm(second, HALL.head))
    expect(refused.at).toMatchObject({ 'item.p-hn-001': 'minutedElsewhere' })
    await expectSound(conference.campaign)
  })
})
