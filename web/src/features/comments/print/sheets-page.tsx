import { lastWritten } from '@kiemdiem/domain/decision/comment/comment'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { useState } from 'react'
import { LinkButton } from '../../../components/form/button.tsx'
import { Field } from '../../../components/form/field.tsx'
import { SelectInput } from '../../../components/form/select-input.tsx'
import { Page } from '../../../components/layout/page.tsx'
import { WhenReady } from '../../../components/layout/when-ready.tsx'
import { EmptyState } from '../../../components/message/empty-state.tsx'
import { Skeleton } from '../../../components/message/skeleton.tsx'
import { command, newKey } from '../../../lib/commands.ts'
import { type CommentLine, handledLines } from '../../../lib/data/comment-lines.ts'
import { queries } from '../../../lib/data/queries.ts'
import { useBoards } from '../../../lib/data/use-boards.ts'
import { useQueries } from '../../../lib/data/use-query.ts'
import { useMe } from '../../../lib/use-access.ts'
import { usePreview } from '../../../lib/use-preview.ts'
import { commentWords, sheetWords as words } from '../vi.ts'
import { UnitJob } from './unit-job.tsx'

const shape = <Skeleton height={480} />
const PRINTED = ['decision', 'notice', 'archive']

interface Props {
  campaign: Campaign
  lines: readonly CommentLine[]
}

const Sheets = ({ campaign, lines, unit }: Props & { unit: string }) => {
  const own = lines.filter((line) => line.unit === unit)
  const subjects = [...new Set(own.map(({ row }) => row.subject))]
  // Of each also what stands on the board of another unit: the cell's, of its members.
  const all = lines.filter(({ row }) => subjects.includes(row.subject))
  const acts = useQueries([...new Set(all.map(({ scope }) => scope))].map(queries.commentsOf))
  const asked = usePreview(all.length === 0 ? null : all.map(({ reviewId }) => reviewId).sort(), (reviews) =>
    command('readSaid', { campaign: campaign.id, reviews, key: newKey() }),
  )
  if (!asked.answer && asked.state !== 'failed') return shape
  const said = new Map((asked.answer?.said ?? []).map((each) => [each.reviewId, each]))
  return (
    <WhenReady live={acts} shape={shape}>
      {(found) => (
        <UnitJob
          campaign={campaign}
          subjects={subjects.map((subject) => ({ subject, lines: all.filter(({ row }) => row.subject === subject) }))}
          written={lastWritten(found)}
          said={said}
        />
      )}
    </WhenReady>
  )
}

const Units = ({ campaign, lines }: Props) => {
  const units = [...new Map(lines.map(({ unit, unitName }) => [unit, unitName]))]
  const [chosen, setChosen] = useState(units[0]?.[0] ?? '')
  if (units.length === 0) return <EmptyState title={words.nothing}>{commentWords.nothingText}</EmptyState>
  return (
    <>
      <div data-screen-only>
        <Field label={words.unit}>
          {(control) => (
            <SelectInput
              {...control}
              value={chosen}
              options={units.map(([value, label]) => ({ value, label }))}
              onChange={setChosen}
            />
          )}
        </Field>
      </div>
      <Sheets key={chosen} campaign={campaign} lines={lines} unit={chosen} />
    </>
  )
}

const OfBoards = ({ campaign }: { campaign: Campaign }) => {
  const { uid, access } = useMe()
  const boards = useBoards(campaign, { uid, organiser: access.organiser })
  return (
    <WhenReady live={boards} shape={shape}>
      {(found) => {
        const reader = { uid, organiser: access.organiser, scopes: access.scopes ?? [] }
        const lines = handledLines(campaign, found, reader).filter(({ row }) => PRINTED.includes(row.step))
        return <Units campaign={campaign} lines={lines} />
      }}
    </WhenReady>
  )
}

/** Sheets and forms of a unit, complete after the decision, in one job. */
export const CompleteSheetsPage = () => {
  const { campaign, settled } = useMe()
  return (
    <Page title={words.title} action={<LinkButton href="/nhan-xet">{words.back}</LinkButton>}>
      {campaign ? <OfBoards campaign={campaign} /> : settled ? <EmptyState title={commentWords.noCampaign} /> : shape}
    </Page>
  )
}
