import { postsOn } from '@kiemdiem/domain/consultation/asked-facts'
import { RULING_PAPERS, type RulingAct } from '@kiemdiem/domain/decision/ruling/ruling'
import { inFull } from '@kiemdiem/domain/forms/facts/in-full'
import { localDate } from '@kiemdiem/domain/time'
import { hasStage } from '@kiemdiem/domain/workflow'
import { Printer } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../components/form/button.tsx'
import { ChoiceButtons } from '../../../components/form/choice/choice-buttons.tsx'
import { Skeleton } from '../../../components/message/skeleton.tsx'
import { useBoards } from '../../../lib/data/use-boards.ts'
import { usePeople } from '../../../lib/data/use-people.ts'
import { dataOf } from '../../../lib/live/live.ts'
import { useNow } from '../../../lib/now.ts'
import { useMe } from '../../../lib/use-access.ts'
import { IssuePaper } from './issue-paper.tsx'
import { IssuedPaper } from './issued-paper.tsx'
import { type Decided, MinutesPapers } from './minutes-papers.tsx'
import { printWords as words } from './vi.ts'

const MINUTES = 'minutes'

/** Of each item its post and unit, as boards and registry have them now. */
const usePlaces = ({ campaign, act }: Pick<Decided, 'campaign' | 'act'>) => {
  const { uid, access } = useMe()
  const boards = dataOf(useBoards(campaign, { uid, organiser: access.organiser })) ?? []
  const people = new Map((dataOf(usePeople()) ?? []).map((person) => [person.id, person]))
  const now = useNow()
  const rows = new Map(
    boards.flatMap(({ rows, unitName }) => Object.entries(rows).map(([id, row]) => [id, { row, unitName }] as const)),
  )
  return new Map(
    act.items.map(({ reviewId }) => {
      const found = rows.get(reviewId)
      const person = found && people.get(found.row.subject)
      return [reviewId, { post: person ? postsOn(person, localDate(now)) : '', unitName: found?.unitName ?? '' }]
    }),
  )
}

/** Everything that leaves one meeting as paper, one at a time: minutes, what was issued, and what may be. */
export const MeetingPapers = ({ campaign, act, parts, issued }: Decided & { issued: readonly RulingAct[] }) => {
  const [chosen, setChosen] = useState<string>(MINUTES)
  const places = usePlaces({ campaign, act })
  const own = issued.filter(({ decision }) => decision === act.id)
  const ofParts = new Map(
    act.items.flatMap(({ reviewId }, at) => {
      const part = parts[at]
      return part ? [[reviewId, part] as const] : []
    }),
  )
  const replacedAt = (at: number) =>
    own.slice(at + 1).some((later) => (later.paper === 'notice') === (own[at]?.paper === 'notice'))
  const names = new Map([
    [MINUTES, words.minutes],
    ...own.map((each, at): [string, string] => {
      const nth = own.slice(0, at + 1).filter(({ paper }) => paper === each.paper).length
      const name = words.papers[each.paper]
      return [each.id, nth > 1 ? words.again(name, nth) : name]
    }),
    ...RULING_PAPERS.map((paper): [string, string] => [paper, words.draft(words.papers[paper])]),
  ])
  const draft = RULING_PAPERS.find((paper) => paper === chosen)
  const at = own.findIndex(({ id }) => id === chosen)
  const shown = own[at]
  const track = campaign.process.tracks.find(({ id }) => id === act.track)
  const appraised = hasStage(campaign.process, act.track, 'appraisal')
  return (
    <div className="grid grid-cols-1 gap-4 print:block">
      <ChoiceButtons
        legend={words.what}
        choices={[...names.keys()]}
        chosen={chosen}
        label={(id) => names.get(id) ?? ''}
        onChoose={setChosen}
      />
      <div data-screen-only>
        <Button icon={Printer} variant="primary" onClick={() => print()}>
          {words.print}
        </Button>
      </div>
      {draft ? (
        <IssuePaper
          key={draft}
          {...{ campaign, act, issued, places }}
          parts={ofParts}
          paper={draft}
          onIssued={setChosen}
          proposedBy={appraised ? inFull(track?.organiser ?? '') : ''}
        />
      ) : shown ? (
        <IssuedPaper key={shown.id} campaign={campaign} act={shown} parts={ofParts} replaced={replacedAt(at)} />
      ) : chosen === MINUTES ? (
        <MinutesPapers {...{ campaign, act, parts }} />
      ) : (
        <Skeleton height={600} />
      )}
    </div>
  )
}
