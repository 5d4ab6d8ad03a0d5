import { paths, reviewIdOf } from '@kiemdiem/domain/ids'
import type { Track } from '@kiemdiem/domain/model/terms'
import { collection, getDocs, query, where } from 'firebase/firestore'
import { describe, test } from 'vitest'
import { openBench } from '../support/bench.ts'
import { CAMPAIGN, COLLECTIVE } from '../support/cast.ts'
import { exactly, getAt, listAt, nobodyWrites } from '../support/requests.ts'

const bench = openBench(import.meta.filename)
const review = (subject: string, track: Track) => paths.review(reviewIdOf(CAMPAIGN, subject, track))

describe('the header of a review', () => {
  test('is read by the subject, the head who acts on it and the organiser of its track', () =>
    exactly(bench, ['p-an', 'p-hoa', 'p-to'], (db) => getAt(db, review('p-an', 'partyGroup'))))

  test("in the cell is not the head's business, nor that of the organiser of another track", () =>
    exactly(bench, ['p-an', 'p-uy'], (db) => getAt(db, review('p-an', 'partyCell'))))

  test('of a collective is read by those who write its paper', () =>
    exactly(bench, ['p-lan', 'p-minh', 'p-nga', 'p-to'], (db) => getAt(db, review(COLLECTIVE, 'partyGroup'))))

  test('rated by the province is read by the subject and the organiser of that track', () =>
    exactly(bench, ['p-tinh', 'p-to'], (db) => getAt(db, review('p-tinh', 'provincial'))))

  test('is listed by an organiser for his tracks, also for two at once, and for no other', async () => {
    const ofTracks = (tracks: Track[]) => (db: Parameters<typeof listAt>[0]) =>
      getDocs(query(collection(db, 'reviews'), where('track', 'in', tracks)))
    await exactly(bench, ['p-to'], ofTracks(['partyGroup', 'provincial']))
    await exactly(bench, ['p-uy'], ofTracks(['partyCell']))
    await exactly(bench, [], ofTracks(['partyGroup', 'partyCell']))
  })

  nobodyWrites(bench, 'it', review('p-an', 'partyGroup'), review('p-moi', 'partyGroup'))
})

describe('the trail of a review', () => {
  const trail = `${review('p-cuc', 'partyGroup')}/events`

  test('is read by the organiser of its track, not by the subject or the head', async () => {
    await exactly(bench, ['p-to'], (db) => getAt(db, `${trail}/000001`))
    await exactly(bench, ['p-to'], (db) => listAt(db, trail))
  })

  test('is not read by an organiser whose own review it is, nor by one who seals the text it rests on', async () => {
    const own = paths.review(reviewIdOf(CAMPAIGN, 'p-to', 'partyGroup'))
    const sealed = paths.review(reviewIdOf(CAMPAIGN, 'u-cua-p-to', 'partyGroup'))
    await bench.put(own, { track: 'partyGroup', subject: 'p-to', actors: { selfReview: [] } })
    await bench.put(sealed, { track: 'partyGroup', subject: 'u-cua-p-to', actors: { selfReview: ['p-to'] } })
    for (const path of [own, sealed]) {
      await exactly(bench, [], (db) => getAt(db, `${path}/events/000001`))
      await exactly(bench, [], (db) => listAt(db, `${path}/events`))
    }
  })

  nobodyWrites(bench, 'it', `${trail}/000001`, `${trail}/000009`)
})
