import { expect, it } from 'vitest'
import { administrativeIssuer } from '../../forms/facts/issuer-of.ts'
import { agencyOf } from '../../plan/agency.ts'
import { planFor } from '../../template/plan-for.ts'
import { template2023 } from '../../template/template-2023.ts'
import { selfReviewOnPaper } from '../../workflow.ts'
import { campaignFrom } from './campaign-from.ts'
import { type Chosen, faultsOf } from './chosen.ts'

const { title, planNumber, planDate, place, steps } = planFor(template2023, 2026)
const chosen = { year: 2026, title, planNumber, planDate, place, steps, agency: undefined, onPaper: undefined }
const opened = (more: Partial<Chosen>) =>
  campaignFrom(
    template2023,
    { ...chosen, ...more },
    { id: '2026', units: [], people: [], organisers: {}, today: '2026-11-20' },
  )
const processWith = (onPaper: readonly string[] | undefined) => opened({ onPaper }).process

it('a track that is chosen so signs its self-review on paper, and no other', () => {
  const process = processWith(['provincial'])
  expect(selfReviewOnPaper(process, { tracks: ['provincial'] })).toBe(true)
  expect(selfReviewOnPaper(process, { tracks: ['partyGroup'] })).toBe(false)
  expect(processWith(undefined).tracks).toEqual(template2023.plan.process.tracks)
  expect(processWith([]).tracks).toEqual(processWith(undefined).tracks)
})

it('a track that the template does not have is refused', () => {
  expect(faultsOf(template2023, { ...chosen, onPaper: ['khac'] })).toEqual({ onPaper: 'unknownTrack' })
})

it('the organisation is called as it is chosen, on every paper of a unit that names nobody; else as the template has it', () => {
  const unit = { kind: 'department', name: 'Ban Phong trào' } as const
  expect(agencyOf(opened({})).name).toBe('Liên đoàn Lao động tỉnh Lai Châu')
  const named = opened({
    agency: { name: 'Hội Nông dân tỉnh Điện Biên', superior: 'Trung ương Hội Nông dân Việt Nam' },
  })
  expect(administrativeIssuer(unit, named).superior).toBe('Hội Nông dân tỉnh Điện Biên')
  expect(agencyOf(named).superior).toBe('Trung ương Hội Nông dân Việt Nam')
  expect(administrativeIssuer(unit, opened({})).superior).toBe('Liên đoàn Lao động tỉnh Lai Châu')
})

it('an organisation without a name, or with nothing above it, is refused where it was to be written', () => {
  expect(faultsOf(template2023, { ...chosen, agency: { name: '', superior: '' } })).toEqual({
    ...{ 'agency.name': 'missing', 'agency.superior': 'missing' },
  })
})
