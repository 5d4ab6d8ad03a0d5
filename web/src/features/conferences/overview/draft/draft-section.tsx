import { draftGoesTo } from '@kiemdiem/domain/conference/handout/draft-goes-to'
import { styleOf } from '@kiemdiem/domain/conference/kind/conference-kind'
import { numberLine } from '@kiemdiem/domain/docket/series'
import type { PaperStyle } from '@kiemdiem/domain/forms/layout/layout'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { Copies } from '../../../../components/copies/copies.tsx'
import { LinkButton } from '../../../../components/form/button.tsx'
import { useGiven } from '../../../../components/paper/numbered/use-given.ts'
import { useDoc } from '../../../../lib/data/use-doc.ts'
import { documents } from '../../../../lib/live/documents.ts'
import { dataOf } from '../../../../lib/live/live.ts'
import { conferencePath } from '../../parts/tabs.ts'
import { DraftDialog } from './draft-dialog.tsx'
import { draftWords as words } from './vi.ts'

type DraftLetter = NonNullable<Conference['drafts']>[number]

/** Our letter by the number that it has been given; of before it had an entry, by the number that was typed. */
const Sent = ({ letter, style }: { letter: DraftLetter; style: PaperStyle }) => {
  const typed = letter.document !== ''
  const numbered = useGiven(typed ? null : letter.id)
  if (typed) return words.sent(letter.document, letter.on)
  if (!numbered || numbered.unread) return words.sentOn(letter.on)
  return numbered.given ? words.sent(numberLine(style, '', numbered.given), numbered.given.on) : words.waits(letter.on)
}

const Letter = ({ letter, style }: { letter: DraftLetter; style: PaperStyle }) => {
  const act = dataOf(useDoc(documents.draftAct(letter.id)))
  return (
    <li className="grid gap-0.5">
      <p className="font-semibold">
        {letter.what === 'sent' ? <Sent letter={letter} style={style} /> : words.answered(letter.document, letter.on)}
      </p>
      {act?.receivedBy && <p className="text-sm">{words.received(act.to, act.receivedBy)}</p>}
      {act?.text && <p className="prose-measure text-sm [overflow-wrap:anywhere]">{act.text}</p>}
      {act?.keptAt && <p className="text-sm">{words.keptAt(act.keptAt)}</p>}
      {/* What came back is a letter of somebody else's: its signed copy may lie with it; of what stays on paper none. */}
      {act && (act.what === 'sent' || act.text !== '') && <Copies of={{ kind: 'act', id: letter.id }} keeps />}
    </li>
  )
}

/** The draft report as a superior body is to see it before the conference: what was sent, what came back. */
export const DraftSection = ({ conference, campaign }: { conference: Conference; campaign: Campaign }) => {
  const to = draftGoesTo(conference, campaign.conferenceRules)
  if (to === null || conference.state === 'cancelled') return null
  const letters = conference.drafts ?? []
  const style = styleOf(conference.kind, campaign.process)
  return (
    <section className="grid gap-2">
      <h2 className="text-lg font-semibold">{words.title}</h2>
      {/* Above what is read one by one, so that a button stays where it is while the rest comes. */}
      <div className="flex flex-wrap gap-3">
        <LinkButton size="small" href={`${conferencePath(conference.id, 'handout')}?in=cong-van`}>
          {words.toLetter}
        </LinkButton>
        <DraftDialog conference={conference} what="sent" />
        {letters.length > 0 && <DraftDialog conference={conference} what="answered" />}
      </div>
      {letters.length === 0 ? (
        <p>{words.none(to)}</p>
      ) : (
        <ul className="grid gap-2">
          {letters.map((letter) => (
            <Letter key={letter.id} letter={letter} style={style} />
          ))}
        </ul>
      )}
    </section>
  )
}
