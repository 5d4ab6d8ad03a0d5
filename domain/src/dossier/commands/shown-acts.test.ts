import { describe, expect, it } from 'vitest'
import { scopeOf } from '../../accounts/roles/scopes.ts'
import { reviewOf } from '../../appraisal/appraised-office.fixture.ts'
import type { Review } from '../../model/review.ts'
import { campaignIn } from '../../office/stored.fixture.ts'
import { MAI, TRACK, withPapers } from '../filled-office.fixture.ts'
import { KEEPER, NOW } from '../told-office.fixture.ts'
import type { DataNamed } from './read-dossier-data.ts'
import { numberedBy, printedParts, shownIssued } from './shown-acts.ts'

const store = withPapers()
const told = (subject: string): Review => ({ ...reviewOf(store, subject), stage: 'archive' })
const mai = told('p-mai')
/** Told too, of a group that the reader does not handle. */
const other: Review = { ...told('p-pho'), group: 'G-khac' }
const scope = scopeOf(mai)

const reader = (uid: string, rest: Partial<DataNamed['caller']['access']> = {}): DataNamed => ({
  ...{ campaign: campaignIn(store), now: NOW, input: { campaign: 'kd', track: TRACK, reviews: [], key: 'khoa-thu-1' } },
  caller: { uid, access: { ...KEEPER.access, scopes: [scope], ...rest } },
})
/** Organises the track, and was no organiser when these acts were made. */
const later = reader('p-sau')
const recorder = reader('p-ghi')
/** Keeps one group, and organises nothing. */
const appraiser = reader('p-tham-dinh', { organiser: [] })

const item = ({ id, group }: Review, part: string) => ({
  ...{ reviewId: id, name: id },
  part: { id: part, scope: group === mai.group ? scope : scopeOf(other) },
})
const act = (kind: string, number: number, rest: object = {}) => ({
  path: `acts/kd.${kind}.${number}`,
  data: {
    id: `kd.${kind}.${number}`,
    kind,
    number,
    track: TRACK,
    audience: ['p-ghi'],
    facts: 'in whose name',
    ...rest,
  },
})
const shown = (named: DataNamed, of: ReturnType<typeof act>, reviews: readonly Review[] = [mai, other]) =>
  shownIssued(named, reviews, [of])[0]?.data

describe('an act that prints as a paper of many', () => {
  it('of an appraisal goes to who organises or reads it, with which of the track’s it is, and without who else reads it', () => {
    const table = act('appraisal', 9, { items: [item(mai, 'appraisal.3'), item(other, 'appraisal.3')] })
    expect(shown(later, table)).toMatchObject({ id: 'kd.appraisal.9', nth: 1 })
    expect(shown(later, table)).not.toHaveProperty('audience')
    expect(shownIssued(later, [mai], [table, act('appraisal', 4)]).map(({ data }) => Reflect.get(data, 'nth'))).toEqual(
      [...[1, 2]],
    )
    expect(shown(appraiser, table)).toBeUndefined()
    expect(shown({ ...appraiser, caller: { ...appraiser.caller, uid: 'p-ghi' } }, table)).toBeDefined()
    expect(shown(later, act('summary', 10))).toBeDefined()
    expect(shown(appraiser, act('summary', 10))).toBeUndefined()
  })

  it('of a decision is for who reads it; who keeps one of its subjects learns in whose name it was made', () => {
    const meeting = { course: 'Trong phòng đã nói.' }
    for (const kind of ['decision', 'result']) {
      const of = act(kind, 9, { meeting, list: 'votes', items: [item(mai, 'decision.5'), item(other, 'decision.5')] })
      expect(shown(recorder, of)).toMatchObject({ meeting, items: [{}, {}] })
      expect(shown(later, of)).toEqual({
        ...{ id: `kd.${kind}.9`, kind, number: 9, track: TRACK, facts: 'in whose name' },
      })
      expect(shown(later, of, [other])).toBeUndefined()
    }
  })

  it('of a paper on it names whom one keeps and who was told, and how many others; whom it does not name it leaves out', () => {
    const of = act('ruling', 9, { items: [item(mai, 'decision.5'), item(other, 'decision.5')] })
    expect(shown(later, of)).toMatchObject({ items: [{ reviewId: MAI }], withheld: 1 })
    expect(JSON.stringify(shown(later, of))).not.toContain(other.id)
    expect(shown(recorder, of)).toMatchObject({ items: [{}, {}], withheld: 0 })
    expect(shown(later, of, [{ ...mai, stage: 'notice' }, other])).toBeUndefined()
    // Of himself nobody keeps anything, whatever he organises.
    expect(shown(reader('p-mai', { scopes: [] }), of)).toBeUndefined()
  })

  it('of the report is for those alone who organised when it was issued; what else is stored is not answered', () => {
    expect(shown(later, act('report', 9))).toBeUndefined()
    expect(shown(recorder, act('report', 9))).toBeDefined()
    expect(shown(recorder, act('petition', 9))).toBeUndefined()
    expect(shownIssued(recorder, [], [{ path: 'acts/x', data: { kind: 'ruling' } }])).toEqual([])
  })
})

describe('parts that such papers print', () => {
  const table = act('appraisal', 3, { items: [item(mai, 'appraisal.3'), item(other, 'appraisal.3')] })
  const ruling = act('ruling', 9, {
    items: [item(mai, 'decision.5'), item(other, 'decision.5')],
    tells: { act: 'kd.x.1' },
  })

  it('are those of the groups that one handles, of what was decided once it was told, also where another came after it', () => {
    const parts = (reviews: readonly Review[], named = later) => printedParts(named, reviews, [table, ruling])
    const [appraised, decided] = [
      { reviewId: MAI, part: 'appraisal.3' },
      { reviewId: MAI, part: 'decision.5' },
    ]
    expect(parts([mai, other])).toEqual([appraised, decided])
    expect(parts([{ ...mai, stage: 'decision' }])).toEqual([appraised])
    expect(parts([mai], reader('p-mai', { scopes: [] }))).toEqual([])
    expect(parts([told('p-long')])).toEqual([])
  })

  it('have the numbers of their papers, and of that of which a notice tells', () => {
    expect(numberedBy([table, ruling])).toEqual(['kd.appraisal.3', 'kd.ruling.9', 'kd.x.1'])
  })
})
