import '../fixture/own-project.ts'

import { scopesFor } from '@kiemdiem/domain/accounts/roles/scopes'
import { paperIdOf, paths } from '@kiemdiem/domain/ids'
import { INVARIANTS } from '@kiemdiem/domain/invariants/invariants'
import { accessSchema } from '@kiemdiem/domain/model/access'
import { scopeSchema } from '@kiemdiem/domain/model/scope'
import { beforeAll, expect, it } from 'vitest'
import { db } from '../../../functions/src/firestore/db.ts'
import { parse } from '../../../functions/src/firestore/parse.ts'
import { runTool } from '../../support/run-tool.ts'
import { nameOf, newCampaignId, plant, WHO } from '../fixture/world.ts'

const campaign = newCampaignId()

beforeAll(async () => {
  await plant(campaign)
  const scopes = (await db.collection('scopes').get()).docs.map((doc) => parse(scopeSchema, doc))
  // As opening a campaign for people who have their roles already leaves it.
  for (const doc of (await db.collection('access').get()).docs) {
    const { personId, organiser } = parse(accessSchema, doc)
    await doc.ref.update({ scopes: scopesFor({ personId, active: true, organiser }, scopes) })
  }
})

it('prove an office sound, one by one, and end with 0', async () => {
  const { code, output } = await runTool('invariants')
  expect(output.match(/✓/g)).toHaveLength(Object.keys(INVARIANTS).length)
  expect(code).toBe(0)
})

it('name the place of what does not hold and nobody, and end with 1, also for a program', async () => {
  const paper = paths.paper(paperIdOf(campaign, WHO.member))
  await db.doc(paper).update({ audience: [WHO.head, WHO.clerk] })
  const { code, output } = await runTool('invariants')
  expect(code).toBe(1)
  expect(output).toContain('✗ readers: 1')
  expect(output).toContain(`${paper}: has other readers than it names`)
  expect(output).not.toContain(nameOf('member'))
  const asJson = await runTool('invariants', '--json')
  expect(asJson.code).toBe(1)
  const found: unknown = JSON.parse(asJson.output)
  expect(found).toMatchObject({
    sound: false,
    results: expect.arrayContaining([
      { name: 'readers', findings: [{ at: paper, what: 'has other readers than it names' }] },
    ]),
  })
})
