import type { Grade, Rating } from '@kiemdiem/domain/model/terms'
import { Lock, Send } from 'lucide-react'
import { useState } from 'react'
import { Button, LinkButton } from '../../components/form/button.tsx'
import { GradeChoice } from '../../components/form/choice/grade-choice.tsx'
import { RatingChoice } from '../../components/form/choice/rating-choice.tsx'
import { ErrorSummary } from '../../components/form/error-summary.tsx'
import { Field } from '../../components/form/field.tsx'
import { PasswordInput } from '../../components/form/password-input.tsx'
import { PersonSearch } from '../../components/form/person/person-search.tsx'
import { TextArea } from '../../components/form/text-area.tsx'
import { TextInput } from '../../components/form/text-input.tsx'
import { DateInput } from '../../components/form/typed/date-input.tsx'
import { TimeInput } from '../../components/form/typed/time-input.tsx'
import { SaveState } from '../../components/saving/save-state.tsx'
import { Specimen } from './specimen.tsx'

const SAMPLE =
  'Luôn kiên định chủ nghĩa Mác - Lênin, tư tưởng Hồ Chí Minh, mục tiêu độc lập dân tộc và chủ nghĩa xã hội; chấp hành nghiêm chủ trương của Đảng, chính sách, pháp luật của Nhà nước.'

const PEOPLE = [
  { id: '1', name: 'Nguyễn Đức Long', post: 'Trưởng Ban, Ban CSPL' },
  { id: '2', name: 'Lò Thị Mai', post: 'Chuyên viên, Ban CSPL' },
  { id: '3', name: 'Tao Thị Ánh', post: 'Phó Trưởng Ban, Ban CSPL' },
]

export const FormParts = () => {
  const [date, setDate] = useState('2023-12-04')
  const [wrong, setWrong] = useState('31/02/2023')
  const [time, setTime] = useState('08:00')
  const [chair, setChair] = useState('1')
  const [text, setText] = useState(SAMPLE)
  const [rating, setRating] = useState<Rating | null>('good')
  const [grade, setGrade] = useState<Grade | null>('excellent')
  return (
    <>
      <Specimen name="Button">
        <div className="flex flex-wrap gap-3">
          <Button variant="primary" icon={Send}>
            Gửi bản kiểm điểm
          </Button>
          <Button>Xem bản in</Button>
          <Button variant="danger" icon={Lock}>
            Khóa tài khoản
          </Button>
          <Button variant="primary" busy="Đang gửi…">
            Gửi bản kiểm điểm
          </Button>
          <Button disabled>Chưa dùng được</Button>
          <Button size="small">Cấp mã</Button>
          <LinkButton href="/kit">Đến trang khác</LinkButton>
        </div>
      </Specimen>
      <Specimen name="Field">
        <Field label="Chức vụ, đơn vị công tác" hint="Ghi chức vụ chính, sau đó chức vụ kiêm nhiệm." optional>
          {(control) => <TextInput {...control} defaultValue="Chuyên viên Ban Tổ chức - Kiểm tra" />}
        </Field>
        <Field
          id="kit-muc-1"
          label="1. Về tư tưởng chính trị; phẩm chất đạo đức, lối sống"
          hint="Nêu ưu điểm, kết quả đạt được."
          counter={{ count: text.length, limit: 240, unit: 'ký tự' }}
          saveState={<SaveState saving={{ state: 'saved', at: '09:05' }} />}
        >
          {(control) => <TextArea {...control} value={text} onChange={(event) => setText(event.target.value)} />}
        </Field>
        <Field id="kit-muc-2" label="2. Hạn chế, khuyết điểm" error="Xin viết nội dung mục này.">
          {(control) => <TextArea {...control} minRows={3} />}
        </Field>
        <Field label="Mật khẩu">
          {(control) => <PasswordInput {...control} autoComplete="off" defaultValue="sông Đà mùa nước nổi" />}
        </Field>
        <div className="flex flex-wrap gap-6 text-xs">
          <SaveState saving={{ state: 'saving' }} />
          <SaveState saving={{ state: 'saved', at: '09:05' }} />
          <SaveState saving={{ state: 'kept' }} />
          <SaveState saving={{ state: 'failed', message: 'Chưa lưu được, đang thử lại' }} />
        </div>
      </Specimen>
      <Specimen name="DateInput, TimeInput, PersonSearch">
        <Field label="Ngày họp" hint="Gõ ngày/tháng/năm, hoặc chọn trên lịch.">
          {(control) => <DateInput {...control} value={date} onChange={setDate} />}
        </Field>
        <Field label="Ngày họp" error="Không có ngày này.">
          {(control) => <DateInput {...control} value={wrong} onChange={setWrong} />}
        </Field>
        <Field label="Giờ họp">{(control) => <TimeInput {...control} value={time} onChange={setTime} />}</Field>
        <Field label="Chủ trì">
          {(control) => <PersonSearch {...control} people={PEOPLE} value={chair} onPick={setChair} />}
        </Field>
        <Field label="Thêm người">
          {(control) => <PersonSearch {...control} people={PEOPLE} value={null} onPick={() => {}} />}
        </Field>
      </Specimen>
      <Specimen name="RatingChoice, GradeChoice">
        <RatingChoice
          id="kit-rating"
          legend="VII.1. Tự nhận mức xếp loại công chức"
          value={rating}
          onChange={setRating}
          saveState={<SaveState saving={{ state: 'saved', at: '09:05' }} />}
        />
        <RatingChoice
          id="kit-rating-2"
          legend="VII.2. Tự nhận mức xếp loại đảng viên"
          value={null}
          onChange={() => {}}
          error="Xin chọn một mức."
          disabled
        />
        <GradeChoice id="kit-grade" legend="Cấp độ thực hiện" value={grade} onChange={setGrade} />
        <GradeChoice id="kit-grade-2" legend="Cấp độ thực hiện" value={null} onChange={() => {}} error="Xin chọn." />
      </Specimen>
      <Specimen name="ErrorSummary">
        <ErrorSummary
          errors={[
            { target: 'kit-muc-2', label: 'Mục 2', message: 'xin viết nội dung' },
            { target: 'kit-rating-2', label: 'Mục VII.2', message: 'xin chọn một mức' },
          ]}
        />
      </Specimen>
    </>
  )
}
