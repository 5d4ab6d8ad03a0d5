import { describe, expect, it, test } from 'vitest'
import { conferenceOf } from '../../conference/conference.fixture.ts'
import type { Row } from '../../model/progress.ts'
import { ORGANISER } from '../../model/review.ts'
import { campaignIn } from '../../office/stored.fixture.ts'
import { tinyCampaign } from '../../office/tiny-campaign.fixture.ts'
import { plan2023 } from '../../plan/2023/plan-2023.ts'
import { at, board, paper, row } from '../../progress/fixtures/build.ts'
import { namedIn, owedBy, owedByPerson, papersBeside, type Work } from './owing.ts'

const campaign = { ...campaignIn(tinyCampaign()), ...plan2023, organisers: { partyGroup: ['p-org'] } }
const sealed = { state: 'sealed', accepted: 1, acceptedAt: at('2023-11-27') } as const
const owed = (work: Partial<Work>, now = at('2023-12-01')) =>
  Object.fromEntries(
    [...owedByPerson({ papers: [], boards: [], conferences: [], ...work }, campaign, now)].map(([uid, tasks]) => [
      uid,
      tasks.map(({ id, stage, late }) => `${id} ${stage}${late ? ' late' : ''}`),
    ]),
  )

test('of a paper its responsible person, until it is sent: half written and returned too, not who helps', () => {
  const collective = paper('u-a', { writers: ['p-head', 'p-helps'], responsible: 'p-head', state: 'returned' })
  const papers = [paper('p-1'), collective, paper('p-2', sealed), paper('p-3', { ...sealed, state: 'completing' })]
  expect(owed({ papers })).toEqual({
    'p-1': ['write.2023_p-1 selfReview late'],
    'p-head': ['write.2023_u-a selfReview late'],
  })
})

test('not of what was closed, nor of what is signed on paper and entered', () => {
  const shut = { ...campaign, closedStages: ['partyGroup.selfReview'] }
  const onPaper = campaign.process.tracks.map((track) => ({ ...track, selfReview: 'paper' as const }))
  const work = { papers: [paper('p-1')], boards: [], conferences: [] }
  expect(owedBy('p-1', work, campaign, at('2023-11-28'))).toHaveLength(1)
  expect(owedBy('p-1', work, shut, at('2023-11-28'))).toEqual([])
  const process = { ...campaign.process, tracks: onPaper }
  expect(owedBy('p-1', work, { ...campaign, process }, at('2023-11-28'))).toEqual([])
})

test('of a conference its keepers, of a unit without one its planners, of what comes after who acts; of reading nobody', () => {
  const conference = conferenceOf({ keepers: ['p-long', 'p-nam'], head: 'p-long', date: '2023-12-04' })
  const waits = row('p-1', { stage: 'conference', actors: ['p-reads'] })
  const asked = row('p-2', { stage: 'consultation', actors: ['p-body', ORGANISER], dueAt: at('2023-12-07', '00:00') })
  const boards = [
    board('u-ban', 'partyGroup', [waits], { planners: ['p-plans'], viewers: ['p-reads'] }),
    board('u-b', 'partyGroup', [asked], { viewers: ['p-body'] }),
  ]
  expect(owed({ boards, conferences: [conference] })).toEqual({
    'p-body': ['opine.u-b consultation'],
    'p-long': ['handOut.2023_u-ban_1 conference late'],
    'p-nam': ['handOut.2023_u-ban_1 conference late'],
    'p-plans': ['schedule.u-ban conference'],
  })
})

test('by its id it is known what to read again', () => {
  const tasks = ['write.2023_p-1', 'handOut.2023_u-ban_1', 'schedule.u-ban', 'opine.u-b', 'mend.2023_p-2', 'mend.u-b']
  expect(namedIn([...tasks, 'result.2023_p-3'])).toEqual({
    papers: ['2023_p-1', '2023_p-2', '2023_p-3'],
    conferences: ['2023_u-ban_1'],
    units: ['u-ban', 'u-b', 'u-b'],
  })
})

describe('beside the stages', () => {
  const told = { notices: { r: { at: at('2023-12-11'), part: 'notice.1' } } }
  const met = { meetings: { m: { date: '2023-12-04', attendees: [] } } }
  const past: Partial<Row> = { stage: 'archive', actors: [] }
  const late = at('2024-01-02')

  it('is owed the receipt of a result, in so many working days, and a plan of mending, by its step', () => {
    const papers = [paper('p-1', { ...sealed, ...told }), paper('p-2', { ...sealed, ...met })]
    expect(owed({ papers }, at('2023-12-18'))).toEqual({
      'p-1': ['result.2023_p-1 receipt'],
      'p-2': ['mend.2023_p-2 remediation'],
    })
    expect(owed({ papers }, at('2023-12-19'))['p-1']).toEqual(['result.2023_p-1 receipt late'])
    expect(owed({ papers }, late)['p-2']).toEqual(['mend.2023_p-2 remediation late'])
  })

  it('is owed the confirmation of plans by who is asked for it', () => {
    const asked = row('p-1', { ...past, remediation: { state: 'sent', asked: ['p-head'] } })
    const boards = [board('u-ban', 'partyGroup', [asked], { viewers: ['p-head'] })]
    expect(owed({ boards }, late)).toEqual({ 'p-head': ['mend.u-ban remediation late'] })
  })

  it('nothing is owed by who has died, nor of a paper that is signed on paper and entered but what comes after it', () => {
    const gone = { notRated: { civilRating: { reason: 'deceased', note: '' } } } as const
    expect(owed({ papers: [paper('p-1', { ...sealed, ...met, ...gone })] }, late)).toEqual({})
  })

  it('names the papers to be read: of those alone who still owe, once minutes are there', () => {
    const rows = [
      row('p-1', { ...past, doneAt: { notice: at('2023-12-11') }, unreceived: true }),
      row('p-2', { ...past, remediation: { state: 'confirmed', asked: [] } }),
      row('p-3', { stage: 'conference' }),
      row('p-4', { ...past, remediation: { state: 'confirmed', asked: [] }, unreceived: true }),
    ]
    const boards = [board('u-ban', 'partyGroup', rows)]
    const named = (date: string) =>
      papersBeside(boards, campaign, (due) => due.getTime() === at(date, '00:00').getTime())
    // Decided anew after he was told: its date is on his paper.
    expect(named('2023-12-19')).toEqual(['2023_p-1', '2023_p-4'])
    expect(named('2023-12-31')).toEqual(['2023_p-1', '2023_p-4'])
    expect(papersBeside(boards, campaign, () => true, ['remediation'])).toEqual(['2023_p-1'])
  })
})
