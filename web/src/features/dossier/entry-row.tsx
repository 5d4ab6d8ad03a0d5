import type { Entry } from '@kiemdiem/domain/dossier/checklist/entry'
import { ITEM_ROWS } from '@kiemdiem/domain/dossier/items'
import { remarkOf, signedWord, whereKept } from '@kiemdiem/domain/forms/dossier/dossier-words'
import { viDate } from '@kiemdiem/domain/vi'
import { ReasonAct } from '../../components/act/reason-act.tsx'
import { command } from '../../lib/commands.ts'
import { dossierWords as words } from './vi.ts'

interface Props {
  entry: Entry
  /** Where what was said of it may be taken back; absent: nowhere. */
  undo?: { campaign: string; track: string; reviewId: string | null; onSaved: () => void }
}

const undoWords = {
  act: words.undo,
  acting: words.saving,
  title: words.undo,
  text: words.undoText,
  reason: words.reason,
}

/** One paper of a dossier: in which forms, signed or not, where, and what was said of it. */
export const EntryRow = ({ entry, undo }: Props) => {
  const { item, document, about, day, said } = entry
  const name = ITEM_ROWS[item].name
  const besides = [about, day === '' ? '' : viDate(day), signedWord(entry), whereKept(entry)]
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 border-b border-line py-1">
      <span className="min-w-0 [overflow-wrap:anywhere]">
        {name}{' '}
        <span className="text-sm text-soft">{besides.filter((text) => text !== '' && text !== '–').join(' · ')}</span>
      </span>
      <span className="flex flex-wrap items-center gap-3 text-sm">
        {remarkOf(entry)}
        {undo && said && (
          <ReasonAct
            words={undoWords}
            of={name}
            act={async (reason, key) => {
              await command('filePapers', {
                ...{ campaign: undo.campaign, track: undo.track, key },
                places: [{ reviewId: undo.reviewId, item, document }],
                said: { what: 'undone', reason },
              })
              undo.onSaved()
            }}
          />
        )}
      </span>
    </li>
  )
}
