import type { DocumentInUse } from '../../../lib/autosave/document/use-document.ts'
import type { Fields } from '../../../lib/autosave/joining/fields.ts'
import { useMe } from '../../../lib/use-access.ts'
import { Button } from '../../form/button.tsx'
import { Notice } from '../../message/notice.tsx'
import { usePersonName } from './use-person-name.ts'
import { Value } from './value.tsx'
import { rowSavingWords } from './vi.ts'

interface Props {
  use: Pick<DocumentInUse<unknown>, 'view' | 'writer' | 'content'>
  /** Names a person of the roll, who is a field of that row or stands in one. */
  nameOf?: (field: string) => string | undefined
}

/** Two versions of the fields in which two writers disagree: nothing is chosen for them, nothing is lost. */
export const Clash = ({ use: { view, writer, content }, nameOf }: Props) => {
  const { clash } = view.row
  const { uid } = useMe()
  const by = clash?.theirs.by ?? null
  const named = usePersonName(by === uid ? null : by, writer.words.somebody)
  if (!clash) return null
  const name = by === uid ? rowSavingWords.otherWindow : named
  const mine = content as Fields
  return (
    <div data-clash className="grid gap-3">
      <Notice kind="warn" live title={rowSavingWords.clashTitle(name)}>
        {rowSavingWords.clashText}
      </Notice>
      {clash.fields.map((field) => (
        <div key={field} className="grid gap-2">
          <p className="font-semibold">{nameOf?.(field) ?? writer.words.field(field)}</p>
          <div className="grid gap-3 md:grid-cols-2">
            <Value
              {...{ words: writer.words, nameOf }}
              title={rowSavingWords.mine}
              value={mine[field]}
              beside={clash.theirs.content[field]}
            />
            <Value
              {...{ words: writer.words, nameOf }}
              title={rowSavingWords.theirs(name)}
              value={clash.theirs.content[field]}
              beside={mine[field]}
            />
          </div>
        </div>
      ))}
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => writer.choose('mine')}>{rowSavingWords.keepMine}</Button>
        <Button onClick={() => writer.choose('theirs')}>{rowSavingWords.takeTheirs}</Button>
        {clash.fields.some((field) => typeof mine[field] === 'string') && (
          <Button onClick={() => writer.choose('both')}>{rowSavingWords.joinBoth}</Button>
        )}
      </div>
    </div>
  )
}
