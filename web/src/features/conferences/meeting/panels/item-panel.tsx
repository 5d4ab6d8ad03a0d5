import { isRatedHere } from '@kiemdiem/domain/conference/agenda'
import { presentVoters } from '@kiemdiem/domain/conference/minutes/checks/check-roll'
import { minutedDifferences } from '@kiemdiem/domain/conference/minutes/checks/minuted-differences'
import type { ConferenceRules } from '@kiemdiem/domain/model/campaign'
import type { AgendaItem, Conference } from '@kiemdiem/domain/model/conference'
import { itemRowId, type MinutesRows } from '@kiemdiem/domain/model/minutes'
import { notRatedHere } from '@kiemdiem/domain/ratings/not-rated/reasons'
import type { ReactNode } from 'react'
import { LinkButton } from '../../../../components/form/button.tsx'
import { LevelCriteria } from '../../../../components/form/choice/level-criteria.tsx'
import { RatingChoice } from '../../../../components/form/choice/rating-choice.tsx'
import { Notice } from '../../../../components/message/notice.tsx'
import { fieldId } from '../../acts/problem-row.ts'
import { RowFrame } from '../parts/row-frame.tsx'
import type { Item } from '../save/row-codec.ts'
import { useRow } from '../save/use-row.ts'
import { meetingWords } from '../vi.ts'
import { Differs } from './differs.tsx'
import { DiscussButton } from './discuss-button.tsx'
import { Hands } from './hands.tsx'
import { ItemState } from './item-state.tsx'
import { RowText } from './row-text.tsx'

interface Props {
  uid: string
  conference: Conference
  item: AgendaItem
  rows: MinutesRows
  rules: ConferenceRules
  /** Above the row: that its paper was never sent. */
  notice: ReactNode
  frozen: boolean
}

/** One subject of the agenda: what was said, answered, voted and proposed, or why it was put off. */
export const ItemPanel = ({ uid, conference, item, rows, rules, notice, frozen }: Props) => {
  const row = itemRowId(item.subject)
  const use = useRow<Item>({ uid, conference: conference.id }, row, rows.items[item.subject])
  const { content, writer } = use
  const rated = isRatedHere(item)
  // What is written of a subject says that it was reviewed, until somebody says otherwise.
  const reviewed = content.state === 'pending' ? { state: 'reviewed' as const } : {}
  const text = (key: 'comments' | 'answer' | 'remark', label: string, hint?: string) => (
    <RowText
      id={fieldId(row, key)}
      label={label}
      {...(hint !== undefined && { hint })}
      value={content[key]}
      onType={(value) => writer.type({ [key]: value, ...reviewed })}
      onLeave={writer.flush}
    />
  )
  return (
    <>
      <div className="flex flex-wrap items-start gap-3">
        {!frozen && <DiscussButton conference={conference} subject={item.subject} />}
        <LinkButton href={`/ho-so/${item.paperId}`}>{meetingWords.paper(item.subjectKind === 'unit')}</LinkButton>
      </div>
      {notice}
      <RowFrame use={use} frozen={frozen}>
        <ItemState
          id={fieldId(row, 'state')}
          state={content.state}
          onChoose={(state) => writer.type({ state }, true)}
        />
        {content.state === 'deferred' ? (
          <RowText
            id={fieldId(row, 'deferredBecause')}
            label={meetingWords.deferredBecause}
            hint={meetingWords.deferredHint}
            minRows={2}
            value={content.deferredBecause}
            onType={(deferredBecause) => writer.type({ deferredBecause })}
            onLeave={writer.flush}
          />
        ) : (
          <>
            {text('comments', meetingWords.comments, meetingWords.commentsHint)}
            {text('answer', meetingWords.answer)}
            {rated && conference.ballot === 'showOfHands' && (
              <Hands
                tally={content.tally}
                present={presentVoters(conference, rows.roll).length}
                onCount={(tally) => writer.type({ tally, ...reviewed })}
                onLeave={writer.flush}
              />
            )}
            {rated ? (
              <RatingChoice
                id={fieldId(row, 'proposed')}
                legend={meetingWords.proposed}
                value={content.proposed}
                onChange={(proposed) => writer.type({ proposed, ...reviewed }, true)}
                criteria={<LevelCriteria campaign={conference.campaign} of={item.subjectKind} />}
              />
            ) : (
              <Notice kind="info">{item.notRated ? notRatedHere(item.notRated) : meetingWords.noRating}</Notice>
            )}
            <Differs
              id={fieldId(row, 'differsBecause')}
              found={rated ? minutedDifferences(conference, rows.roll, content, rules) : []}
              because={content.differsBecause ?? ''}
              onType={(differsBecause) => writer.type({ differsBecause, ...reviewed })}
              onLeave={writer.flush}
            />
            {text('remark', meetingWords.remark, rated ? meetingWords.remarkHint : undefined)}
          </>
        )}
      </RowFrame>
    </>
  )
}
