import type { Member } from '@kiemdiem/domain/model/unit'
import { Check } from '../../../components/form/choice/check.tsx'
import { Row } from '../../../components/form/row-list.tsx'
import { TextInput } from '../../../components/form/text-input.tsx'
import { DayOf } from '../parts/day-of.tsx'
import { registryWords } from '../vi.ts'
import { unitWords as words } from '../vi-unit.ts'

interface Props {
  member: Member
  onChange: (part: Partial<Member>) => void
  onRemove: () => void
}

/** One member: post in the collective, from when to when, with or without a vote. */
export const MemberRow = ({ member, onChange, onRemove }: Props) => (
  <Row removes={registryWords.remove(member.name)} onRemove={onRemove}>
    <p className="font-semibold">{member.name}</p>
    {member.agency && <p className="text-xs text-soft">{member.agency}</p>}
    <div className="mt-1 grid items-end gap-3 sm:grid-cols-2 xl:grid-cols-4">
      <TextInput
        aria-label={words.memberPost(member.name)}
        placeholder={words.outsidePost}
        maxLength={200}
        value={member.post}
        onChange={(event) => onChange({ post: event.target.value })}
      />
      {(['from', 'to'] as const).map((end) => (
        <DayOf
          key={end}
          name={member.name}
          end={end}
          value={member[end]}
          onChange={(day) => onChange({ [end]: day })}
        />
      ))}
      <Check label={words.votes} checked={member.votes} onChange={(votes) => onChange({ votes })} />
    </div>
  </Row>
)
