import { Button } from '../../../../components/form/button.tsx'
import { Notice } from '../../../../components/message/notice.tsx'
import type { Fields } from '../../../../lib/autosave/joining/fields.ts'
import { useMe } from '../../../../lib/use-access.ts'
import type { RowInUse } from '../save/use-row.ts'
import { unsettledWords } from '../vi-rare.ts'
import { usePersonName } from './use-person-name.ts'
import { Value } from './value.tsx'

interface Props {
  use: Pick<RowInUse<unknown>, 'view' | 'writer' | 'content'>
  /** Names a person of the roll, who is a field of that row or stands in one. */
  nameOf?: (field: string) => string | undefined
}

/** Two versions of the fields in which two writers disagree: nothing is chosen for them, nothing is lost. */
export const Clash = ({ use: { view, writer, content }, nameOf }: Props) => {
  const { clash } = view.row
  const { uid } = useMe()
  const by = clash?.theirs.by ?? null
  const named = usePersonName(by === uid ? null : by, unsettledWords.somebody)
  if (!clash) return null
  const name = by === uid ? unsettledWords.otherWindow : named
  const mine = content as Fields
  return (
    <div data-clash className="grid gap-3">
      <Notice kind="warn" live title={unsettledWords.clashTitle(name)}>
        {unsettledWords.clashText}
      </Notice>
      {clash.fields.map((field) => (
        <div key={field} className="grid gap-2">
          <p className="font-semibold">{nameOf?.(field) ?? unsettledWords.field(field)}</p>
          <div className="grid gap-3 md:grid-cols-2">
            <Value
              {...{ title: unsettledWords.mine, nameOf }}
              value={mine[field]}
              beside={clash.theirs.content[field]}
            />
            <Value
              {...{ title: unsettledWords.theirs(name), nameOf }}
              value={clash.theirs.content[field]}
              beside={mine[field]}
            />
          </div>
        </div>
      ))}
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => writer.choose('mine')}>{unsettledWords.keepMine}</Button>
        <Button onClick={() => writer.choose('theirs')}>{unsettledWords.takeTheirs}</Button>
        {clash.fields.some((field) => typeof mine[field] === 'string') && (
          <Button onClick={() => writer.choose('both')}>{unsettledWords.joinBoth}</Button>
        )}
      </div>
    </div>
  )
}
