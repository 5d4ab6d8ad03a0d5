import { Button } from '../../../../components/form/button.tsx'
import { Notice } from '../../../../components/message/notice.tsx'
import type { HeldSection } from '../../save/content.ts'
import { shownOf } from '../../save/sections.ts'
import type { Leftover, Writer } from '../../save/writer.ts'
import { writingWords } from '../../vi.ts'
import { clockTime } from '../saving-words.ts'
import { usePersonName } from '../use-person-name.ts'
import { Version } from '../versions.tsx'

interface Props {
  id: string
  held: HeldSection
  writer: Writer
  uid: string
}

/** Somebody's newer text beside unsaved words: both are shown, nothing is chosen for the writer. */
export const Conflict = ({ id, held, writer, uid }: Props) => {
  const own = held.clash?.theirs.by === uid
  const name = usePersonName(own ? null : (held.clash?.theirs.by ?? null))
  if (!held.clash) return null
  const { theirs } = held.clash
  const mine = shownOf(held)
  return (
    <div data-conflict={id} className="grid gap-3">
      <Notice kind="warn" live title={writingWords.conflictTitle(own ? writingWords.otherWindow : `Đồng chí ${name}`)}>
        {writingWords.conflictText}
      </Notice>
      <div className="grid gap-3 md:grid-cols-2">
        <Version title={writingWords.myText} content={mine} beside={theirs.content} />
        <Version
          title={writingWords.theirText(own ? writingWords.otherWindowShort : `đồng chí ${name}`)}
          content={theirs.content}
          beside={mine}
        />
      </div>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => writer.choose(id, 'mine')}>{writingWords.keepMine}</Button>
        <Button onClick={() => writer.choose(id, 'theirs')}>{writingWords.takeTheirs}</Button>
        <Button onClick={() => writer.choose(id, 'both')}>{writingWords.joinBoth}</Button>
      </div>
    </div>
  )
}

/** Another's save (or a choice made here) took a text out of the field: it can be read and brought back. */
export const Replaced = ({ id, held, writer, uid, seenAt }: Props & { seenAt: Date | undefined }) => {
  const { before } = held
  const byOther = held.mine === null && held.server !== null && held.server.by !== uid
  const name = usePersonName(byOther ? (held.server?.by ?? null) : null)
  if (!before || held.clash) return null
  const title = byOther ? writingWords.beforeTitle(name, seenAt ? clockTime(seenAt) : null) : writingWords.beforeMine
  return (
    <Notice kind="info" title={title} live={byOther}>
      <details>
        <summary className="w-fit py-1 text-accent">{writingWords.beforeShow}</summary>
        <Version content={before} />
      </details>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button onClick={() => writer.bringBack(id, before)}>{writingWords.beforeBack}</Button>
        <Button onClick={() => writer.dismissBefore(id)}>{writingWords.beforeDrop}</Button>
      </div>
    </Notice>
  )
}

/** What an earlier, closed tab left unsaved: offered, never put in by itself. */
export const LeftoverOffer = (props: { leftover: Leftover; rev: number; writer: Writer }) => {
  const { leftover, writer } = props
  return (
    <Notice kind="warn" title={writingWords.leftoverTitle(clockTime(leftover.at))}>
      {props.rev > leftover.rev && <p>{writingWords.leftoverNewer}</p>}
      <Version content={leftover.mine} />
      <div className="mt-2 flex flex-wrap gap-2">
        <Button variant="primary" onClick={() => writer.restore(leftover)}>
          {writingWords.leftoverBack}
        </Button>
        <Button onClick={() => writer.discard(leftover)}>{writingWords.leftoverDrop}</Button>
      </div>
    </Notice>
  )
}
