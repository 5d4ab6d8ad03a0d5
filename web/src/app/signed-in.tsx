import { mayHaveLastedTooLong } from '@kiemdiem/domain/accounts/entry/sessions'
import { STAGE_REFUSALS } from '@kiemdiem/domain/refusals/stages'
import { STATE_REFUSALS } from '@kiemdiem/domain/refusals/states'
import { WORK_REFUSALS } from '@kiemdiem/domain/refusals/work'
import { lazy, useEffect, useState } from 'react'
import { loadCallable } from '../lib/commands.ts'
import { queries } from '../lib/data/queries.ts'
import { recallFirst, rememberCampaign } from '../lib/data/read-ahead.ts'
import { pageDrawn } from '../lib/data/source/when-loaded.ts'
import { useDoc } from '../lib/data/use-doc.ts'
import { useQuery } from '../lib/data/use-query.ts'
import { learnSentences } from '../lib/errors-vi.ts'
import { signedInAt } from '../lib/firebase/auth.ts'
import { endSession, type Why } from '../lib/firebase/session.ts'
import { documents } from '../lib/live/documents.ts'
import { dataOf } from '../lib/live/live.ts'
import { pageSettled, settlePage } from '../lib/page/page-settled.ts'
import { MeContext } from '../lib/use-access.ts'
import { Waiting } from './pages/waiting.tsx'
import { Routes } from './routes.tsx'
import { SessionLimits } from './shell/leaving/session-limits.tsx'
import { Shell } from './shell/shell.tsx'

const Unreachable = lazy(() => import('./pages/unreachable.tsx'))

// Of what few pages ask for, those pages bring the sentences.
learnSentences({ ...WORK_REFUSALS, ...STAGE_REFUSALS, ...STATE_REFUSALS })

/** A denial says no reason. Once a session may have lasted too long, signing in again is what helps, or tells more. */
const whyDenied = async (): Promise<Why> => {
  const began = await signedInAt()
  return began !== null && mayHaveLastedTooLong(began, new Date()) ? 'expired' : 'deactivated'
}

/**
 * Everything behind sign-in. Roles are read live: an account that is turned off, or that has none, is shown
 * out at once. Whether somebody sees the board is asked of the boards themselves, once organisers are known.
 */
export default function SignedIn({ uid }: { uid: string }) {
  // Before the first of them is asked for.
  useState(() => recallFirst(uid))
  useEffect(pageDrawn, [])
  const access = useDoc(documents.access(uid))
  const live = dataOf(access)
  const person = dataOf(useDoc(live ? documents.person(live.personId) : null))
  // Beside the account, not after it: whoever may read nothing is shown out by what is said of the account.
  const open = useQuery(queries.openCampaigns())
  const campaign = dataOf(open)?.[0] ?? null
  const organises = live !== null && live.organiser.length > 0
  const asksBoards = campaign !== null && !organises
  useEffect(() => {
    if (campaign) rememberCampaign(campaign.id)
  }, [campaign])
  const boards = dataOf(useQuery(asksBoards ? queries.boardsIView(campaign.id, uid) : null))

  // Not among what the page begins with, and there when the network goes.
  useEffect(() => {
    pageSettled.then(loadCallable).catch(() => undefined)
  }, [])

  const shutOut = access.state === 'missing' || access.state === 'denied' || live?.active === false
  const denied = access.state === 'denied'
  useEffect(() => {
    if (shutOut) void (denied ? whyDenied() : Promise.resolve('deactivated' as const)).then(endSession)
  }, [shutOut, denied])

  const settled = open.state === 'ready' && (!asksBoards || boards !== null)
  useEffect(() => {
    if (settled) settlePage()
  }, [settled])

  if (live === null || shutOut) return access.state === 'offline' ? <Unreachable uid={uid} /> : <Waiting />
  const seesBoard = organises || (boards !== null && boards.length > 0)
  return (
    <MeContext value={{ uid, access: live, person, campaign, seesBoard, settled }}>
      <SessionLimits uid={uid} access={live} />
      <Shell>
        <Routes />
      </Shell>
    </MeContext>
  )
}
