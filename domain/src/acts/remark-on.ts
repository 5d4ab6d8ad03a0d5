import { actIdOf, paths } from '../ids.ts'
import type { ActOwner, RemarkAct } from '../model/act.ts'
import type { RemarkNote } from '../model/remark.ts'
import { tidy } from '../vi.ts'
import type { Write } from '../writes/write.ts'

/** What is remarked on: its own header names the remark, and those in `audience` read it. */
interface Remarked extends Pick<RemarkAct, 'campaign' | 'unit' | 'unitName' | 'track' | 'audience'> {
  of: ActOwner
  /** Path of the header. */
  header: string
  remarks: readonly RemarkNote[] | undefined
}

export interface Said {
  about: string
  what: RemarkAct['what']
  reason: string
  caller: { uid: string; name: string }
  now: Date
}

/**
 * What is said of something afterwards: a document of its own, so that what it speaks of stays as it was made. The
 * header, which many read, knows only that there is one, and of which kind.
 */
export const remarkOn = ({ of, header, remarks: before = [], ...on }: Remarked, said: Said) => {
  const { about, what, caller, now } = said
  const number = before.length + 1
  const act: RemarkAct = {
    ...on,
    id: actIdOf(on.campaign, of, 'remark', number),
    kind: 'remark',
    of,
    by: caller.uid,
    byName: caller.name,
    onBehalf: null,
    submittedAt: now,
    number,
    about,
    what,
    reason: tidy(said.reason).trim(),
  }
  const remarks: RemarkNote[] = [...before, { id: act.id, about, what, by: caller.uid, at: now }]
  const writes: Write[] = [
    { op: 'create', path: paths.act(act.id), data: act },
    { op: 'update', path: header, data: { remarks } },
  ]
  return { remarks, number, writes }
}
