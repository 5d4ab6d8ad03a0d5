import { paperIdOf, paths } from '@kiemdiem/domain/ids'
import { doc, getDoc } from 'firebase/firestore/lite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { emptyInbox, type ReceivedMail, waitForMails } from '../../support/inbox.ts'
import { type Browser, eventually, openBrowser } from '../fixture/client.ts'
import { plantConference } from '../fixture/conference/conferences.ts'
import { readPaper, sealDirectly } from '../fixture/papers.ts'
import { BOARD, emailOf, newCampaignId, plant, WHO } from '../fixture/world.ts'

let campaign = ''
let conferenceId = ''
let clerk: Browser
let other: Browser

const paperOf = (subject: string) => paperIdOf(campaign, subject)
const accept = async (subject: string) => {
  await sealDirectly(paperOf(subject))
  await eventually(
    () => readPaper(paperOf(subject)),
    ({ accepted }) => accepted === 1,
  )
}
/** Whether the security rules let this browser have the sealed text. */
const reads = async (browser: Browser, subject: string): Promise<boolean> => {
  try {
    return (await getDoc(doc(browser.db, paths.revision(paperOf(subject), 1)))).exists()
  } catch {
    return false
  }
}
const handOut = (id: string) =>
  clerk.call('handOutPapers', {
    conferenceId,
    attendees: [{ id, how: 'screen', on: '2023-11-28', note: '' }],
    key: crypto.randomUUID(),
  })

beforeAll(async () => {
  campaign = newCampaignId()
  await plant(campaign)
  conferenceId = await plantConference(campaign)
  clerk = await openBrowser('clerk')
  other = await openBrowser('other')
  await emptyInbox()
})
afterAll(async () => {
  await clerk.close()
  await other.close()
})

it('an attendee reads the papers once they are handed out, and those accepted later at once', async () => {
  await accept(WHO.head)
  expect(await reads(other, WHO.head)).toBe(false)
  await expect(handOut(WHO.member)).rejects.toMatchObject({
    details: { reason: 'notOnRoll', at: { [WHO.member]: 'notOnRoll' } },
  })

  await handOut(WHO.other)
  expect(await reads(other, WHO.head)).toBe(true)
  expect(await reads(other, BOARD)).toBe(false)
  await accept(BOARD)
  expect(await reads(other, BOARD)).toBe(true)

  await other.call('acknowledgePapers', { conferenceId, key: crypto.randomUUID() })
  const header = await getDoc(doc(other.db, paths.conference(conferenceId)))
  expect(header.get(`received.${WHO.other}`)).toBeDefined()

  const told = (mail: ReceivedMail) => mail.to[0]?.address === emailOf('other') && mail.text.includes('/tai-lieu')
  const [mail] = await waitForMails(1, told)
  expect(mail?.subject).toBe('[Kiểm điểm 2023] Tài liệu hội nghị kiểm điểm của Ban Thử nghiệm ngày 04/12/2023')
  expect(mail?.text).toContain(`/hoi-nghi/${conferenceId}/tai-lieu`)
}, 120_000)
