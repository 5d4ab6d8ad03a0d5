import { plan2023 } from '@kiemdiem/domain/plan/2023/plan-2023'
import { addDays, dueBefore, localDate } from '@kiemdiem/domain/time'
import { Clock } from '../../components/time/clock.tsx'
import { ConferenceState } from '../../components/time/conference-state.tsx'
import { type RulerEvent, type RulerStep, StageRuler } from '../../components/time/stage-ruler.tsx'
import { Trail } from '../../components/time/trail.tsx'
import { useNow } from '../../lib/now.ts'
import { Specimen } from './specimen.tsx'

const STEPS: RulerStep[] = [
  { id: '1', label: 'Tự kiểm điểm', date: '2023-11-30', state: 'done', note: '62/62 hồ sơ' },
  { id: '2', label: 'Hội nghị kiểm điểm', date: '2023-12-05', state: 'late', note: '40/62 hồ sơ, 02 quá hạn' },
  { id: '3', label: 'Lấy ý kiến, thẩm định', date: '2023-12-07', state: 'current', note: '12/62 hồ sơ' },
  { id: '4', label: 'Quyết định xếp loại', date: '2023-12-10', state: 'next', note: 'Đảng đoàn' },
  { id: '5', label: 'Thông báo kết quả', date: null, state: 'next' },
  { id: '6', label: 'Lưu hồ sơ', date: '2024-01-31', state: 'next' },
]

const EVENTS: RulerEvent[] = [
  {
    id: 'a',
    position: 1,
    past: true,
    label: '08 hội nghị',
    when: '01/12 – 04/12',
    note: 'đã có biên bản',
    state: 'done',
  },
  { id: 'b', position: 2, past: true, label: '02 hội nghị', when: '05/12', note: '01 chưa khai mạc', state: 'late' },
  { id: 'c', position: 2, past: false, label: '03 hội nghị', when: '06/12', note: 'họp hôm nay', state: 'current' },
  { id: 'd', position: 3, past: false, label: '01 hội nghị', when: '08/12', note: 'đã lập lịch', state: 'next' },
]

export const TimeParts = () => {
  const today = localDate(useNow())
  const { calendar } = plan2023
  const due = (days: number) => dueBefore(addDays(today, days), false)
  return (
    <>
      <Specimen name="Clock">
        <Clock dueAt={due(12)} calendar={calendar} />
        <Clock dueAt={due(2)} calendar={calendar} />
        <Clock dueAt={due(1)} calendar={calendar} />
        <Clock dueAt={due(-6)} calendar={calendar} />
        <Clock dueAt={due(2)} calendar={calendar} short />
        <Clock dueAt={due(2)} calendar={calendar} doneAt={new Date()} />
      </Specimen>
      <Specimen name="StageRuler">
        <StageRuler steps={STEPS} today="2023-12-06" size="full" label="Tiến trình đợt kiểm điểm năm 2023" />
        <StageRuler steps={STEPS} today="2023-12-06" size="small" label="Tiến trình" />
        <StageRuler steps={STEPS} today="2023-12-06" size="full" label="Có hội nghị" events={EVENTS} />
      </Specimen>
      <Specimen name="ConferenceState">
        {(['ahead', 'today', 'overdue', 'open', 'held', 'partly', 'proposed', 'cancelled'] as const).map((standing) => (
          <ConferenceState key={standing} standing={standing} />
        ))}
      </Specimen>
      <Specimen name="Trail">
        <Trail
          entries={[
            {
              id: '2',
              at: new Date('2023-11-29T02:05:00Z'),
              what: 'Gửi bản kiểm điểm (lần 2)',
              who: 'Lò Thị Mẩy',
              reference: '2023-037-L2',
            },
            { id: '1', at: new Date('2023-11-28T08:40:00Z'), what: 'Đề nghị bổ sung, hoàn thiện', who: 'Vàng A Páo' },
          ]}
        />
      </Specimen>
    </>
  )
}
