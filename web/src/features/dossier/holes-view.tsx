import type { DossierAnswer } from '@kiemdiem/domain/dossier/commands/read-dossier'
import { ITEM_ROWS } from '@kiemdiem/domain/dossier/items'
import { HOLE_NAMES } from '@kiemdiem/domain/forms/dossier/dossier-words'
import { ACT_MAX } from '@kiemdiem/domain/model/act'
import { viDate } from '@kiemdiem/domain/vi'
import { useState } from 'react'
import { Link } from 'wouter'
import { Button } from '../../components/form/button.tsx'
import { Check } from '../../components/form/choice/check.tsx'
import { EmptyState } from '../../components/message/empty-state.tsx'
import { FilingDialog, type Saying } from './filing-dialog.tsx'
import { maySay, mendedAt, uploadAt, type WantedPaper, wantedPapers } from './papers.ts'
import { dossierWords as words } from './vi.ts'

/** Whose it is, in a line. */
const whose = ({ names, unitName, entry, place }: WantedPaper): string => {
  const of = place.reviewId === null ? words.common : names.length > 1 ? words.shared(names.length) : (names[0] ?? '')
  return [of, unitName === of ? '' : unitName, entry.about, entry.day === '' ? '' : viDate(entry.day)]
    .filter((text) => text !== '')
    .join(' · ')
}

interface LineProps {
  paper: WantedPaper
  chosen: boolean
  onChoose: (on: boolean) => void
}

const Line = ({ paper, chosen, onChoose }: LineProps) => {
  const { entry, names } = paper
  const [upload, mend] = [uploadAt(entry), mendedAt(entry)]
  return (
    <li className="grid items-center gap-x-4 border-b border-line py-1 sm:grid-cols-[1fr_auto]">
      <Check label={whose(paper)} checked={chosen} onChange={onChoose} />
      <p className="flex flex-wrap gap-x-3 text-sm text-soft max-sm:pl-8">
        <span>{entry.hole && HOLE_NAMES[entry.hole]}</span>
        {upload && (
          <Link href={upload} className="inline-flex min-h-6 items-center text-accent underline">
            {words.upload}
            <span className="sr-only">: {names.join(', ')}</span>
          </Link>
        )}
        {mend && (
          <Link href={mend} className="inline-flex min-h-6 items-center text-accent underline">
            {ITEM_ROWS[entry.item].name}
          </Link>
        )}
      </p>
    </li>
  )
}

interface Props {
  answer: DossierAnswer
  onSaved: (says: string) => void
}

const SAYINGS = [
  ['kept', words.keep],
  ['passed', words.pass],
  ['awaited', words.await],
] as const satisfies [Saying, string][]

/** Everything that is wanting, by kind of paper, and what is said of it: of many at once. */
export const HolesView = ({ answer, onSaved }: Props) => {
  const wanted = wantedPapers(answer)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [what, setWhat] = useState<Saying | null>(null)
  const toggle = (keys: readonly string[], on: boolean) =>
    setChosen((before) => new Set(on ? [...before, ...keys] : [...before].filter((key) => !keys.includes(key))))
  if (wanted.length === 0) return <EmptyState title={words.noHoles}>{words.noHolesText}</EmptyState>
  const picked = wanted.filter(({ key }) => chosen.has(key))
  const said = what === null ? [] : picked.filter((paper) => maySay(what, paper)).slice(0, ACT_MAX)
  const saved = () => {
    onSaved(words.saved(said.length))
    setWhat(null)
    setChosen(new Set())
  }
  return (
    <section className="grid gap-4" aria-label={words.holesTitle}>
      <div className="flex flex-wrap items-center gap-3">
        {SAYINGS.filter(([each]) => wanted.some((paper) => maySay(each, paper))).map(([each, label]) => {
          const count = picked.filter((paper) => maySay(each, paper)).length
          return (
            <Button key={each} disabled={count === 0} onClick={() => setWhat(each)}>
              {label}
            </Button>
          )
        })}
        <span className="text-sm text-soft" aria-live="polite">
          {picked.length === 0 ? words.noneChosen : words.chosen(picked.length)}
          {picked.length > ACT_MAX && ` ${words.more(picked.length - ACT_MAX)}`}
        </span>
      </div>
      {[...Map.groupBy(wanted, ({ entry }) => entry.item)].map(([item, papers]) => (
        <section key={item} className="grid gap-1">
          <h2 className="font-semibold">{ITEM_ROWS[item].name}</h2>
          {papers.length > 1 && (
            <Check
              label={words.choose}
              checked={papers.every(({ key }) => chosen.has(key))}
              onChange={(on) =>
                toggle(
                  papers.map(({ key }) => key),
                  on,
                )
              }
            />
          )}
          <ul className="grid">
            {papers.map((paper) => (
              <Line
                key={paper.key}
                paper={paper}
                chosen={chosen.has(paper.key)}
                onChoose={(on) => toggle([paper.key], on)}
              />
            ))}
          </ul>
        </section>
      ))}
      {what !== null && (
        <FilingDialog
          campaign={answer.campaign.id}
          track={answer.track.id}
          what={what}
          places={said.map(({ place }) => place)}
          onClose={() => setWhat(null)}
          onSaved={saved}
        />
      )}
    </section>
  )
}
