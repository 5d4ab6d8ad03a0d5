import { lineNow } from '@kiemdiem/domain/appraisal/table/table'
import { memberSets } from '@kiemdiem/domain/forms/decision/member-sets'
import { partyIssuer } from '@kiemdiem/domain/forms/facts/issuer-of'
import type { PageFormat } from '@kiemdiem/domain/forms/layout/pages'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { localDate } from '@kiemdiem/domain/time'
import { Printer } from 'lucide-react'
import { type ComponentProps, useState } from 'react'
import { Button, LinkButton } from '../../../components/form/button.tsx'
import { ChoiceButtons } from '../../../components/form/choice/choice-buttons.tsx'
import { Page } from '../../../components/layout/page.tsx'
import { EmptyState } from '../../../components/message/empty-state.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { PaperTabs } from '../../../components/paper/paper-tabs.tsx'
import { TableTools } from '../../../components/tables/table-tools.tsx'
import { useNow } from '../../../lib/now.ts'
import { useMe } from '../../../lib/use-access.ts'
import { roomOf } from '../state/room.ts'
import { TableData } from '../table-data.tsx'
import { decisionWords, setsWords as words } from '../vi.ts'
import { setsOf } from './sets-of.ts'

type Table = Parameters<ComponentProps<typeof TableData>['children']>[0]

const FORMATS: readonly PageFormat[] = ['a3Landscape', 'a4Landscape']

const Sets = ({ campaign, table }: { campaign: Campaign; table: Table }) => {
  const { track, collective, groups, people, units } = table
  const today = localDate(useNow())
  const [page, setPage] = useState<PageFormat>('a3Landscape')
  const { roll } = roomOf(collective, people, units, campaign, {}, today)
  let number = 0
  const numbered = groups.map(({ group, name, lines }) => ({
    ...{ group, name },
    lines: lines.map((line) => {
      number += 1
      return { number, line: lineNow(line, line.mark, campaign.conferenceRules) }
    }),
  }))
  const facts = {
    issuer: partyIssuer(collective, track, campaign),
    year: campaign.year,
    process: campaign.process,
    tables: campaign.tableLayouts,
    page,
  }
  return (
    <div className="grid grid-cols-1 gap-4 print:block">
      <div data-screen-only className="grid gap-4">
        <Notice kind="info">{words.intro}</Notice>
        <ChoiceButtons
          legend={words.page}
          choices={FORMATS}
          chosen={page}
          label={(format) => words.pages[format === 'a3Landscape' ? 'a3' : 'a4']}
          onChoose={setPage}
        />
        <div className="flex flex-wrap gap-3">
          <Button icon={Printer} variant="primary" onClick={() => print()}>
            {words.print}
          </Button>
          <TableTools campaign={campaign} lay={['sets', 'appraisal']} />
        </div>
      </div>
      <PaperTabs sheets={memberSets(setsOf(roll, groups, units), numbered, facts)} draft={false} />
    </div>
  )
}

/** "Bộ tài liệu đánh số": a numbered set for each member without his own group, annexes, and who got which. */
export const SetsPage = () => {
  const { uid, campaign, settled } = useMe()
  const decider = campaign?.process.deciders.find(({ recorder }) => recorder === uid)
  return (
    <Page title={words.title} action={<LinkButton href="/quyet-dinh">{words.back}</LinkButton>}>
      {campaign && decider && (
        <TableData campaign={campaign} decider={decider}>
          {(table) => <Sets key={table.track} campaign={campaign} table={table} />}
        </TableData>
      )}
      {!decider && settled && <EmptyState title={decisionWords.notYours}>{decisionWords.notYoursText}</EmptyState>}
    </Page>
  )
}
