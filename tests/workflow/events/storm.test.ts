import '../fixture/own-project.ts'

import { setTimeout as wait } from 'node:timers/promises'
import { paths } from '@kiemdiem/domain/ids'
import { describe, expect, it } from 'vitest'
import { db } from '../../../functions/src/firestore/db.ts'
import { recountSummaries, sweepSummaries } from '../../../functions/src/progress/count-summaries.ts'
import { sealStorm } from '../fixture/handlers/storm.ts'
import { expectSound } from '../fixture/oracle.ts'

describe('sixty people of one unit who seal at once', { timeout: 120_000 }, () => {
  it('are all in within ten seconds, none aborted more than once, each counted once', async () => {
    // The minute's count meets them, again and again.
    let over = false
    const counting = (async () => {
      while (!over) {
        await sweepSummaries()
        await wait(300)
      }
    })()
    const { campaign, ...storm } = await sealStorm('bao-60', 60).finally(() => {
      over = true
    })
    await counting
    expect(storm).toMatchObject({ accepted: 60, thrown: 0 })
    expect(Math.max(...storm.runs)).toBeLessThanOrEqual(2)
    expect(storm.seconds).toBeLessThan(10)
    // Rows, events, mails: what each seal did is there once.
    const mails = await expectSound(campaign)
    expect(mails.filter((id) => id.includes('.receipt.'))).toHaveLength(60)
    await sweepSummaries()
    const summary = db.doc(paths.summary(campaign, 'partyGroup'))
    const counted = (await summary.get()).data()
    expect(counted?.papers).toEqual({ partyGroup: { sent: 61, total: 61 } })
    // What nobody has changed is not written again; what somebody has is mended at night.
    await sweepSummaries()
    await recountSummaries()
    expect((await summary.get()).data()).toEqual(counted)
    await summary.update({ papers: {} })
    await recountSummaries()
    expect((await summary.get()).get('papers')).toEqual(counted?.papers)
  })
})
