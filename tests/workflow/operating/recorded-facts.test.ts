import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import { sheetsOf } from '@kiemdiem/domain/forms/sheets/sheets-of'
import { paperIdOf, paths } from '@kiemdiem/domain/ids'
import { minutesActSchema } from '@kiemdiem/domain/model/act'
import { revisionSchema } from '@kiemdiem/domain/model/paper'
import { paperFactsSchema } from '@kiemdiem/domain/model/printed'
import { localDate } from '@kiemdiem/domain/time'
import { viDate } from '@kiemdiem/domain/vi'
import { FieldValue } from 'firebase-admin/firestore'
import { expect, it } from 'vitest'
import { db } from '../../../functions/src/firestore/db.ts'
import { parse } from '../../../functions/src/firestore/parse.ts'
import { runTool } from '../../support/run-tool.ts'
import { confirmedMeeting } from '../fixture/conference/held.ts'
import { HALL, UNIT } from '../fixture/office.ts'
import { readPaper } from '../fixture/papers.ts'

const today = localDate(new Date())

/** The sheets of a text as they print from what is stored. */
const printed = async (paperId: string): Promise<string> => {
  const paper = await readPaper(paperId)
  const facts = parse(paperFactsSchema, await db.doc(paths.paperFacts(paperId, 1)).get())
  const { sections } = parse(revisionSchema, await db.doc(paths.revision(paperId, 1)).get())
  return JSON.stringify(sheetsOf(paper, sections, { ...facts, birthDate: null, date: '2023-11-29' }))
}

it('papers of before are recorded once, say on which day, and print the same whatever the registry says since', async () => {
  const conference = await confirmedMeeting({ staff: 1 })
  const minutes = conference.minutes ?? ''
  const paperId = paperIdOf(conference.campaign, HALL.head)
  const kept = paperIdOf(conference.campaign, 'p-hn-001')
  const untouched = await printed(kept)
  // As they were left before prints stored anything.
  await db.doc(paths.paperFacts(paperId, 1)).delete()
  await db.doc(paths.paperPersonal(paperId, 1)).delete()
  await db.doc(paths.act(minutes)).update({ facts: FieldValue.delete() })

  const shown = await runTool('record-facts')
  expect(shown.output).toContain('1 sealed texts and 1 acts')
  expect(shown.output).toContain('Nothing was changed')
  expect((await db.doc(paths.paperFacts(paperId, 1)).get()).exists).toBe(false)

  expect((await runTool('record-facts', '--yes')).output).toContain('2 recorded')
  const once = await printed(paperId)
  expect(once).toContain(`ghi lại ngày ${viDate(today)}`)
  const act = async () => parse(minutesActSchema, await db.doc(paths.act(minutes)).get())
  const stated = (await act()).facts
  expect(stated).toMatchObject({ recordedOn: today, issuer: { name: 'Ban Hội nghị' } })

  await db.doc(paths.unit(UNIT)).update({ name: 'Ban khác' })
  await db.doc(paths.person(HALL.head)).update({ name: 'Tên khác' })
  const again = await runTool('record-facts', '--yes')
  expect(again.output).toContain('0 sealed texts and 0 acts')
  expect(await printed(paperId)).toBe(once)
  expect((await act()).facts).toEqual(stated)
  // What was stored with its seal is as it was, and says nothing of a later day.
  expect(await printed(kept)).toBe(untouched)
  expect(untouched).not.toContain('ghi lại')
}, 240_000)
