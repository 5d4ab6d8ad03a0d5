import '../fixture/own-project.ts'

import { describe, expect, it } from 'vitest'
import { sealStorm } from '../fixture/handlers/storm.ts'
import { expectSound } from '../fixture/oracle.ts'

describe('sixty people of one unit who seal at once', { timeout: 120_000 }, () => {
  it('are all in within ten seconds, none aborted more than once, each counted once', async () => {
    const { campaign, ...storm } = await sealStorm('bao-60', 60)
    expect(storm).toMatchObject({ accepted: 60, thrown: 0 })
    expect(Math.max(...storm.runs)).toBeLessThanOrEqual(2)
    expect(storm.seconds).toBeLessThan(10)
    // Rows, events, mails: what each seal did is there once.
    const mails = await expectSound(campaign)
    expect(mails.filter((id) => id.includes('.receipt.'))).toHaveLength(60)
  })
})
