import type { Sheet } from '@kiemdiem/domain/appraisal/sheet/sheet'
import type { BoardPage } from '@kiemdiem/domain/model/progress'
import { awaitsProposal } from '@kiemdiem/domain/reviews/standing'
import { expect, test } from 'vitest'
import { ANY_DAY, trialAt } from '../trial-at.fixture.ts'

test.each(ANY_DAY)(
  'the trial at the appraisal, at %s: units have proposed, some opinions are there, one differs, some are missing',
  { timeout: 60_000 },
  (iso) => {
    const { store } = trialAt(new Date(iso), 'appraisal')
    const sheets = [...store].flatMap(([path, data]) => (path.startsWith('sheets/') ? [data as Sheet] : []))
    const rows = sheets.flatMap((sheet) => Object.values(sheet.rows)).filter(({ proposal }) => proposal !== null)
    expect(rows.length).toBeGreaterThan(40)
    expect(new Set(rows.map(({ proposal }) => proposal?.proposed)).size).toBe(3)
    const said = rows.flatMap(({ proposal, opinions = {} }) =>
      Object.entries(opinions).map(([body, { level }]) => ({
        body,
        differs: level !== null && level !== proposal?.proposed,
      })),
    )
    expect(said.filter(({ differs }) => differs)).toHaveLength(1)
    expect([...new Set(said.map(({ body }) => body))].sort()).toEqual(['tgnc', 'van-phong'])
    expect(rows.filter(({ opinions = {} }) => Object.keys(opinions).length < 2).length).toBeGreaterThan(2)
    const awaited = [...store].flatMap(([path, data]) =>
      path.startsWith('progress/') && path.includes('/boards/') && (data as BoardPage).track === 'partyGroup'
        ? Object.values((data as BoardPage).rows).filter(({ step }) => awaitsProposal(step))
        : [],
    )
    expect(awaited.length).toBeGreaterThan(0)
    expect(awaited.length).toBeLessThan(rows.length)
  },
)
