import { sealedLength } from '@kiemdiem/domain/conference/ballot/key/sealed'
import { paths } from '@kiemdiem/domain/ids'
import { ACT_MAX } from '@kiemdiem/domain/model/act'
import { afterAll, beforeAll, describe } from 'vitest'
import { openBench } from '../support/bench.ts'
import { type Attacker, bothRoutes, type Request } from '../support/both-routes.ts'
import { AN_ITEM, CELL_MEETING, item, MEETING, MINUTES_ACT, meeting, REVIEW } from '../support/conferences.ts'
import { NOW } from '../support/raw.ts'

const bench = openBench(import.meta.filename)
const { refuses, takes } = bothRoutes(bench, import.meta.filename)

type Data = Record<string, unknown>
const set = (path: string, data: Data): Request => ({ does: 'set', path, data })
const update = (path: string, data: Data): Request => ({ does: 'update', path, data })
const list = (from: string): Request => ({ does: 'list', of: { from } })
const here = paths.conference(MEETING)
const SEALED = { sheet: 'bWEgaG9h'.repeat(16) }
const signature = { by: 'p-hoa', at: new Date('2026-11-28T09:00:00Z') }

/** The header changed for the tests of one group. */
const whenever = (change: object) => {
  beforeAll(() => bench.put(here, change))
  afterAll(() => bench.restore(here))
}

const row = (by: string, change: Data = {}, id = AN_ITEM) =>
  set(paths.minutesRow(MEETING, id), { ...item, id, rev: 2, by, at: NOW, ...change })
const general = { startedAt: '08:00', endedAt: '', course: '', conclusion: '', readBack: false }
const newRow = (by: string, change: Data = {}) =>
  set(paths.minutesRow(MEETING, 'general'), { ...general, id: 'general', rev: 1, by, at: NOW, ...change })

describe('rows of the minutes', () => {
  takes('(the honest save of a row is taken)', 'p-be', row('p-be'))
  takes('(and a new one, by an organiser who enters from paper)', 'p-to', newRow('p-to'))
  refuses('a save by one who only attends', 'p-an', row('p-an'))
  refuses('in the name of the secretary', 'p-hoa', row('p-be'))
  refuses('only the name of who saved it', 'p-hoa', update(paths.minutesRow(MEETING, AN_ITEM), { by: 'p-hoa' }))
  refuses('without a step in its number', 'p-be', row('p-be', { rev: 1 }))
  refuses('with a leap in its number', 'p-be', row('p-be', { rev: 9 }))
  refuses('with a number that is none', 'p-be', row('p-be', { rev: '2' }))
  refuses('a new row that begins at two', 'p-be', newRow('p-be', { rev: 2 }))
  refuses('dated back', 'p-be', row('p-be', { at: new Date('2026-11-01T00:00:00Z') }))
  refuses('one word changed, all else left as it was', 'p-be', {
    does: 'update',
    path: paths.minutesRow(MEETING, AN_ITEM),
    data: { comments: 'Khác.' },
  })
  refuses('under another row’s name', 'p-be', row('p-be', { id: 'item.p-cuc' }))
  refuses('a field nobody asked for', 'p-be', row('p-be', { whoVotedHow: 'p-an: tốt' }))
  refuses('a name to each vote', 'p-be', row('p-be', { tally: { good: { 'p-an': true } } }))
  const roll = (change: Data) =>
    set(paths.minutesRow(MEETING, 'roll'), {
      id: 'roll',
      rev: 2,
      by: 'p-be',
      at: NOW,
      present: [],
      absent: {},
      ...change,
    })
  takes('(an honest roll is taken)', 'p-be', roll({ present: ['p-an', 'g-1'], absent: { 'p-cuc': 'Nghỉ ốm' } }))
  refuses('a reason of absence without end', 'p-be', roll({ absent: { 'p-an': 'x'.repeat(15_001) } }))
  refuses('somebody present who is a list', 'p-be', roll({ present: { 'p-an': true } }))
  refuses('a row of somebody who is not on the agenda', 'p-be', {
    does: 'set',
    path: paths.minutesRow(MEETING, 'item.junk-1'),
    data: { ...item, id: 'item.junk-1', rev: 1, by: 'p-be', at: NOW, comments: 'x'.repeat(15_000) },
  })
  takes('(a row left over from what is on no agenda is removed)', 'p-be', {
    does: 'delete',
    path: paths.minutesRow(MEETING, 'item.junk-2'),
  })
  refuses('a row left over removed by one who only attends', 'p-an', {
    does: 'delete',
    path: paths.minutesRow(MEETING, 'item.junk-2'),
  })
  refuses('what the system has counted removed', 'p-be', { does: 'delete', path: paths.minutesRow(MEETING, 'counted') })
  refuses('a row removed', 'p-be', { does: 'delete', path: paths.minutesRow(MEETING, AN_ITEM) })
  refuses('a row of another unit’s conference', 'p-hoa', {
    does: 'set',
    path: paths.minutesRow(CELL_MEETING, AN_ITEM),
    data: { ...item, id: AN_ITEM, rev: 2, by: 'p-hoa', at: NOW },
  })
  refuses('the header signed by its chair himself', 'p-hoa', update(here, { 'signed.chair': signature }))
  refuses('a row with its conference reopened in the same batch', 'p-hoa', {
    does: 'batch',
    writes: [
      { does: 'update', path: here, data: { state: 'open', signed: { chair: null, secretary: null } } },
      {
        does: 'set',
        path: paths.minutesRow(MEETING, AN_ITEM),
        data: { ...item, id: AN_ITEM, rev: 2, by: 'p-hoa', at: NOW },
      },
    ],
  })
})

describe('rows once one of the two has confirmed', () => {
  whenever({ signed: { chair: signature, secretary: null } })
  for (const who of ['p-hoa', 'p-be', 'p-to'] as const) {
    refuses(`a row changed by ${who}`, who, row(who))
    refuses(`a row added by ${who}`, who, newRow(who))
  }
})

describe('rows before the meeting has opened', () => {
  whenever({ state: 'scheduled' })
  refuses('a row added', 'p-be', newRow('p-be'))
})

describe('notes', () => {
  const mine = { subject: 'p-be', text: 'Hỏi thêm.', updatedAt: NOW }
  const note = (id: string, change: Data = {}) => set(paths.note(MEETING, id), { ...mine, ...change })
  takes('(one’s own is taken, a new one and again)', 'p-an', note('p-an.p-be'))
  refuses('notes listed', 'p-an', list(`${here}/notes`))
  refuses('notes of another listed by their subject', 'p-be', {
    does: 'list',
    of: { from: `${here}/notes`, where: [['subject', 'EQUAL', 'p-be']] },
  })
  refuses('notes counted', 'p-hoa', { does: 'count', of: { from: `${here}/notes` } })
  refuses('another’s note read by its name', 'p-be', { does: 'get', path: paths.note(MEETING, 'p-an.p-be') })
  refuses('another’s note read by the organiser', 'p-to', { does: 'get', path: paths.note(MEETING, 'p-an.p-be') })
  refuses('another’s note written', 'p-hoa', note('p-an.p-be'))
  refuses('a note of somebody who is not invited', 'p-xa', note('p-xa.p-be'))
  refuses('a note kept under one subject about another', 'p-an', note('p-an.p-cuc'))
  refuses('a note without end', 'p-an', note('p-an.p-be', { text: 'x'.repeat(5_001) }))
  refuses('a note dated back', 'p-an', note('p-an.p-be', { updatedAt: new Date('2026-11-01T00:00:00Z') }))
  refuses('a note about somebody who is not on the agenda', 'p-an', note('p-an.p-la-1', { subject: 'p-la-1' }))
  refuses('another’s note removed', 'p-be', { does: 'delete', path: paths.note(MEETING, 'p-an.p-be') })
  takes('(one’s own is removed)', 'p-an', { does: 'delete', path: paths.note(MEETING, 'p-an.p-be') })
})

describe('ballots', () => {
  const sheet = SEALED
  const ballot = (id: string, data: Data = sheet) => set(paths.ballot(MEETING, id), data)
  const cast = paths.ballot(MEETING, '1.p-an')
  takes('(one’s own is taken)', 'p-cuc', ballot('1.p-cuc'))
  refuses('a second one in the same round', 'p-an', ballot('1.p-an', { sheet: 'a2hhYw=='.repeat(16) }))
  refuses('one’s own changed', 'p-an', update(cast, { sheet: 'a2hhYw=='.repeat(16) }))
  refuses('one’s own taken back', 'p-an', { does: 'delete', path: cast })
  refuses('one’s own under a second name', 'p-an', ballot('2.p-an'))
  refuses('one’s own under a name with more in it', 'p-an', ballot('1.p-an.2'))
  refuses('in the name of another', 'p-hoa', ballot('1.p-cuc'))
  refuses('by one who may not vote', 'p-xa', ballot('1.p-xa'))
  refuses('by an organiser', 'p-to', ballot('1.p-to'))
  refuses('with a name on it', 'p-cuc', ballot('1.p-cuc', { ...sheet, by: 'p-cuc' }))
  refuses('with a time on it', 'p-cuc', ballot('1.p-cuc', { ...sheet, at: NOW }))
  refuses('with no sheet', 'p-cuc', ballot('1.p-cuc', {}))
  refuses('with a sheet that is none', 'p-cuc', ballot('1.p-cuc', { sheet: 1 }))
  refuses('with a sheet of any length', 'p-cuc', ballot('1.p-cuc', { sheet: 'x'.repeat(sealedLength(ACT_MAX) + 1) }))
  refuses('with a vote that is not sealed', 'p-cuc', ballot('1.p-cuc', { sheet: '1024' }))
  refuses('with words in it', 'p-cuc', ballot('1.p-cuc', { sheet: 'tôi là Cúc, '.repeat(20) }))
  refuses('two voters’ in one batch', 'p-cuc', {
    does: 'batch',
    writes: [
      { does: 'set', path: paths.ballot(MEETING, '1.p-cuc'), data: sheet },
      { does: 'set', path: paths.ballot(MEETING, '1.p-be'), data: sheet },
    ],
  })
  refuses('in a conference that is not voting', 'p-an', set(paths.ballot(CELL_MEETING, '1.p-an'), sheet))
  const everybody: Attacker[] = ['p-hoa', 'p-be', 'p-an', 'p-to', 'p-quan']
  for (const who of everybody) {
    refuses(`listed, by ${String(who)}`, who, list(`${here}/ballots`))
    refuses(`counted, by ${String(who)}`, who, { does: 'count', of: { from: `${here}/ballots` } })
    if (who !== 'p-an') refuses(`another’s read, by ${String(who)}`, who, { does: 'get', path: cast })
  }
  refuses('the round opened again by its chair', 'p-hoa', update(here, { 'voting.closedAt': null }))
  refuses('oneself among the voters', 'p-be', update(here, { 'voting.voters': ['p-be'] }))
})

describe('a ballot after the close', () => {
  whenever({ voting: { ...meeting.voting, closedAt: new Date('2026-11-28T08:30:00Z') } })
  refuses('by one who may vote', 'p-cuc', set(paths.ballot(MEETING, '1.p-cuc'), SEALED))
  refuses('in the round after', 'p-cuc', set(paths.ballot(MEETING, '2.p-cuc'), SEALED))
})

describe('what is another’s to read', () => {
  const get = (path: string): Request => ({ does: 'get', path })
  takes('(what the conference said of oneself is read)', 'p-an', get(paths.reviewPart(REVIEW, 'conference.1')))
  refuses('one’s own appraisal', 'p-an', get(paths.reviewPart(REVIEW, 'appraisal.1')))
  refuses('one’s own decision, though the header names one', 'p-an', get(paths.reviewPart(REVIEW, 'decision.1')))
  refuses('a decision, by the organiser', 'p-to', get(paths.reviewPart(REVIEW, 'decision.1')))
  refuses('all that was said of a review, listed', 'p-to', list(`${paths.review(REVIEW)}/parts`))
  refuses('another unit’s conference', 'p-hoa', get(paths.conference(CELL_MEETING)))
  refuses('another unit’s minutes being taken', 'p-hoa', list(`${paths.conference(CELL_MEETING)}/minutes`))
  refuses('the minutes being taken of what one attends', 'p-an', get(paths.minutesRow(MEETING, AN_ITEM)))
  refuses('minutes of a meeting one was absent from', 'p-cuc', get(paths.act(MINUTES_ACT)))
  refuses('minutes of another track, by its organiser', 'p-uy', get(paths.act(MINUTES_ACT)))
  refuses('minutes, by the administrator', 'p-quan', get(paths.act(MINUTES_ACT)))
})

describe('numbers that only the wire can say', () => {
  const sheets = { id: 'sheets', rev: 1, by: 'p-be', at: NOW, issued: 4, returned: 4, invalid: 0 }
  const sent = (change: Data) => set(paths.minutesRow(MEETING, 'sheets'), { ...sheets, ...change })
  takes('(whole numbers are taken)', 'p-be', sent({}))
  refuses('a sheet and a half', 'p-be', sent({ issued: 1.5 }))
  refuses('less than no sheet', 'p-be', sent({ invalid: -1 }))
  refuses('no number at all', 'p-be', sent({ returned: Number.NaN }))
})
