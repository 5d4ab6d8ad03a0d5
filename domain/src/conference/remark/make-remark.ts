import { paths, remarkActIdOf } from '../../ids.ts'
import type { ActBase, RemarkAct } from '../../model/act.ts'
import type { Conference } from '../../model/conference.ts'
import { tidy } from '../../vi.ts'
import type { Write } from '../../writes/write.ts'

interface Remarking {
  conference: Conference
  about: Pick<ActBase, 'id'>
  what: RemarkAct['what']
  reason: string
  caller: { uid: string; name: string }
  now: Date
}

/**
 * What is said of an act afterwards: a document of its own, so that the act stays as it was made. The header, which
 * everybody invited reads, knows only that there is one, and of which kind.
 */
export const makeRemark = ({ conference, about, what, reason, caller, now }: Remarking) => {
  const before = conference.remarks ?? []
  const number = before.length + 1
  const act: RemarkAct = {
    id: remarkActIdOf(conference.id, number),
    kind: 'remark',
    campaign: conference.campaign,
    of: { kind: 'conference', id: conference.id },
    unit: conference.unit,
    unitName: conference.unitName,
    track: conference.track,
    by: caller.uid,
    byName: caller.name,
    onBehalf: null,
    submittedAt: now,
    audience: [...new Set([conference.head, ...conference.keepers])],
    number,
    about: about.id,
    what,
    reason: tidy(reason).trim(),
  }
  const remarks = [...before, { id: act.id, about: about.id, what, by: caller.uid, at: now }]
  const after: Conference = { ...conference, remarks }
  const writes: Write[] = [
    { op: 'create', path: paths.act(act.id), data: act },
    { op: 'update', path: paths.conference(conference.id), data: { remarks } },
  ]
  return { after, number, writes }
}
