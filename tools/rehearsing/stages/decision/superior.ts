import { UNDECIDED } from '@kiemdiem/domain/decision/outcome'
import type { Track } from '@kiemdiem/domain/model/terms'
import { packOf } from '@kiemdiem/domain/pack/packs'
import { localDate } from '@kiemdiem/domain/time'
import { Refusal } from '../../../refusal.ts'
import { levelOf } from '../../../seed/course/choose.ts'
import { dayOf, type Stage } from '../../year.ts'
import { rowsSeenBy } from '../appraisal/handled.ts'

/** Whose result the superior sends only in the year after. */
export const LATE_RESULT = 'p-vang-thi-dung'

interface Sent {
  track: Track
  decider: string
  /** Of this group of the process, which the superior decides. */
  group: string
  day: number
  number: string
  /** Only what concerns this subject; absent: everybody but whoever comes later. */
  only?: string
}

/** A superior's paper has come: who organises the track enters what it says. */
export const superiorResult = (name: string, { track, decider, group, day, number, only }: Sent): Stage => ({
  name,
  play: async (year) => {
    const { as, campaign, clock } = year
    clock.moveTo(dayOf(year, day), '09:00')
    const person = await as(campaign.organisers[track]?.[0] ?? '')
    const pack = packOf(campaign)
    if (!pack.ok) throw new Refusal('the rules of the campaign are not here')
    const rows = [...(await rowsSeenBy(person, year, track))].filter(
      ([, row]) =>
        row.group === group && row.step === 'decision' && (only ? row.subject === only : row.subject !== LATE_RESULT),
    )
    const items = rows.map(([reviewId, { subject }]) => ({
      ...{ reviewId, ...UNDECIDED, level: levelOf(subject), vote: null, seen: '', reason: '' },
    }))
    const { final } = await person.does('enterResult', {
      ...{ campaign: campaign.id, track, decider, date: localDate(clock.now()) },
      ...{ paper: { number, keptAt: 'Văn thư Văn phòng' }, list: null, items, overrides: [], pack: pack.ref.hash },
      ...{ accepted: [], preview: false },
    })
    return `${final} entered from paper ${number}`
  },
})
