import type { DossierAnswer } from '@kiemdiem/domain/dossier/commands/read-dossier'
import { ACT_MAX } from '@kiemdiem/domain/model/act'
import { notRatedHere } from '@kiemdiem/domain/ratings/not-rated/reasons'
import { useState } from 'react'
import { Button } from '../../components/form/button.tsx'
import { Dialog } from '../../components/message/dialog.tsx'
import { Notice } from '../../components/message/notice.tsx'
import { command } from '../../lib/commands.ts'
import { useCall } from '../../lib/use-call.ts'
import { EntryRow } from './entry-row.tsx'
import { dossierWords as words } from './vi.ts'

interface Props {
  answer: DossierAnswer
  onSaved: (says: string) => void
}

/** Puts away whatever is whole. */
const Archive = ({ answer, onSaved }: Props) => {
  const ready = answer.subjects.filter(({ state }) => state === 'ready').slice(0, ACT_MAX)
  const [open, setOpen] = useState(false)
  const call = useCall(JSON.stringify(ready.map(({ reviewId }) => reviewId)))
  if (ready.length === 0) return null
  const archive = async () => {
    const reviews = ready.map(({ reviewId }) => reviewId)
    const done = await call.run((key) =>
      command('archiveReviews', { campaign: answer.campaign.id, track: answer.track.id, reviews, key }),
    )
    setOpen(false)
    if (done) onSaved(words.archived(ready.length))
  }
  return (
    <>
      <div>
        <Button variant="primary" onClick={() => setOpen(true)}>
          {words.archive(ready.length)}
        </Button>
      </div>
      {call.problem && (
        <Notice kind="block" live>
          {call.problem}
        </Notice>
      )}
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={words.archiveTitle}
        consequence={words.archiveConsequence}
        action={{ label: words.archiveTitle, onClick: () => void archive(), busy: call.busy ? words.archiving : null }}
      >
        <ul className="grid max-h-[30dvh] gap-1 overflow-y-auto text-sm">
          {ready.map(({ reviewId, name, unitName }) => (
            <li key={reviewId}>
              {name}, {unitName}
            </li>
          ))}
        </ul>
      </Dialog>
    </>
  )
}

/** Each dossier with its papers; those of a closed campaign are only read. */
export const SubjectsView = ({ answer, onSaved }: Props) => {
  const { campaign, track, subjects, entries } = answer
  const isOpen = campaign.status === 'open'
  const undo = (reviewId: string | null, archived: boolean) =>
    isOpen && !archived
      ? { undo: { campaign: campaign.id, track: track.id, reviewId, onSaved: () => onSaved(words.saved(1)) } }
      : {}
  return (
    <div className="grid gap-4">
      {isOpen && <Archive answer={answer} onSaved={onSaved} />}
      {entries.length > 0 && (
        <details>
          <summary className="target font-semibold">{words.common}</summary>
          <ul className="grid">
            {entries.map((entry) => (
              <EntryRow key={`${entry.item} ${entry.document}`} entry={entry} {...undo(null, false)} />
            ))}
          </ul>
        </details>
      )}
      {[...Map.groupBy(subjects, ({ unitName }) => unitName)].map(([unitName, own]) => (
        <section key={unitName} className="grid gap-1">
          <h2 className="font-semibold">{unitName}</h2>
          {own.map(({ reviewId, name, state, notRated, entries: papers }) => (
            <details key={reviewId} className="rounded-md border border-line px-3">
              <summary className="target">
                {name} <span className="text-soft">· {words.states[state]}</span>
              </summary>
              {notRated && <p className="text-sm">{notRatedHere(notRated)}</p>}
              <ul className="grid pb-2">
                {papers.map((entry) => (
                  <EntryRow
                    key={`${entry.item} ${entry.document}`}
                    entry={entry}
                    {...undo(reviewId, state === 'archived')}
                  />
                ))}
              </ul>
            </details>
          ))}
        </section>
      ))}
    </div>
  )
}
