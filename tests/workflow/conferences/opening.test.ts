import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import { boardIdOf, paths } from '@kiemdiem/domain/ids'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { boardPageSchema } from '@kiemdiem/domain/model/progress'
import { describe, expect, it } from 'vitest'
import { conductConference } from '../../../functions/src/conferences/minutes/conduct-conference.ts'
import { cancelConference } from '../../../functions/src/conferences/plan/cancel-conference.ts'
import { undoOpening } from '../../../functions/src/conferences/ways-back/undo-opening.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { parse } from '../../../functions/src/firestore/parse.ts'
import { openedMeeting, readHeader } from '../fixture/conference/held.ts'
import { reviewedItem, saveRows } from '../fixture/conference/meeting.ts'
import { answersAtOnce, call } from '../fixture/handlers/handlers.ts'
import { HALL, UNIT } from '../fixture/office.ts'
import { expectSound } from '../fixture/oracle.ts'
import { detailsOf } from '../fixture/refused.ts'

const undo = ({ id }: Conference, uid: string, reason = 'Bấm nhầm hội nghị.', key = crypto.randomUUID()) =>
  call(undoOpening, uid, { conferenceId: id, reason, key })

describe('a meeting opened by mistake', () => {
  it('is a plan again with its reason, and may then be cancelled or opened', async () => {
    const conference = await openedMeeting({ staff: 1 })
    await undo(conference, HALL.clerk)
    const header = await readHeader(conference)
    expect(header).toMatchObject({ state: 'scheduled', current: null, exceptions: [{ rule: 'openingUndone' }] })
    const board = parse(boardPageSchema, await db.doc(paths.board(conference.campaign, boardIdOf(UNIT, 0))).get())
    expect(board.conferences).toMatchObject({ [conference.id]: { state: 'scheduled' } })
    const start = { conferenceId: conference.id, step: 'start', item: null, key: crypto.randomUUID() }
    await call(conductConference, HALL.head, start)
    expect((await readHeader(conference)).state).toBe('open')
    await undo(conference, HALL.head)
    const cancel = { conferenceId: conference.id, revision: header.revision, reason: 'Hoãn.', key: crypto.randomUUID() }
    await call(cancelConference, HALL.head, cancel)
    expect((await readHeader(conference)).state).toBe('cancelled')
    await expectSound(conference.campaign)
  })

  it('stays open once a row of its minutes is saved, or a ballot was opened', async () => {
    const conference = await openedMeeting({ staff: 1 })
    await saveRows(conference.id, [reviewedItem('p-hn-001', 3)])
    expect(await detailsOf(undo(conference, HALL.head))).toEqual({ reason: 'alreadyRecorded' })
    expect((await readHeader(conference)).state).toBe('open')
  })

  it('undone twice at once is undone once', async () => {
    const conference = await openedMeeting({ staff: 1 })
    const answers = await answersAtOnce(undo(conference, HALL.head), undo(conference, HALL.clerk))
    expect(answers).toBeOneOf([
      [{}, 'notOpen'],
      ['notOpen', {}],
    ])
    expect((await readHeader(conference)).exceptions).toHaveLength(1)
    await expectSound(conference.campaign)
  })
})
