import { paths } from '@kiemdiem/domain/ids'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { localDate } from '@kiemdiem/domain/time'
import { each, type Year } from '../../year.ts'

/** The secretary hands the papers out: on the screen, by dispatch to who has no account; who reads them says so. */
export const handOut = async ({ as, clock }: Year, secretary: string, conferenceId: string): Promise<number> => {
  const keeper = await as(secretary)
  const { roll } = await keeper.reads<Conference>(paths.conference(conferenceId))
  const on = localDate(clock.now())
  await keeper.does('handOutPapers', {
    conferenceId,
    attendees: roll.map(({ id, uid }) =>
      uid === null
        ? { id, how: 'dispatch' as const, on, note: 'Công văn mời họp' }
        : { id, how: 'screen' as const, on, note: '' },
    ),
  })
  const reading = roll.flatMap(({ uid }) => uid ?? [])
  await each(reading, async (uid) => (await as(uid)).does('acknowledgePapers', { conferenceId }))
  return reading.length
}
