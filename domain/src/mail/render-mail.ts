import type { PaperMail } from '../model/mail.ts'
import { STAGE_NAMES, TRACK_NAMES } from '../model/terms.ts'
import { tidy, viDeadline, viInstant } from '../vi.ts'
import type { MailDataOf, PaperMailBase } from './mail-data.ts'
import { type Block, list, paragraph, quote } from './message.ts'
import { type Content, type RenderedMail, renderMessage } from './render-message.ts'

const isPerson = (data: PaperMailBase) => data.paper.subjectKind === 'person'
const paperWord = (data: PaperMailBase) => (isPerson(data) ? 'bản kiểm điểm' : 'báo cáo kiểm điểm')
const subjectWord = (data: PaperMailBase) =>
  isPerson(data) ? `đồng chí ${data.paper.subjectName}` : data.paper.subjectName

/** To the writer "của đồng chí"; a collective is named. */
const ownPaper = (data: PaperMailBase) =>
  isPerson(data) ? 'bản kiểm điểm của đồng chí' : `báo cáo kiểm điểm của ${data.paper.subjectName}`

const reading = (data: PaperMailBase) => `/ho-so/${encodeURIComponent(data.paper.id)}`
const writing = (data: PaperMailBase) => `/ban-kiem-diem/${encodeURIComponent(data.paper.id)}`

/** Empty when a completed version is sent after the conference: then nothing moves. */
const movedBlocks = ({ moved }: MailDataOf['receipt']): Block[] =>
  moved.length === 0
    ? []
    : [
        paragraph('Hồ sơ đã chuyển bước:'),
        list(moved.map(({ track, stage }) => `${TRACK_NAMES[track]}: ${STAGE_NAMES[stage]}`)),
      ]

const CONTENT: { [T in PaperMail]: (data: MailDataOf[T]) => Content } = {
  receipt: (data) => ({
    subject: `Đã nhận ${ownPaper(data)} (${data.reference})`,
    blocks: [
      paragraph(
        `Hệ thống đã nhận ${ownPaper(data)} lúc ${viInstant(data.submittedAt)}, số tiếp nhận ${data.reference}. Nội dung đã gửi được giữ nguyên, không sửa được nữa.`,
      ),
      ...movedBlocks(data),
    ],
    link: { label: 'Xem lại bản đã gửi', path: reading(data) },
  }),
  yourTurn: (data) => ({
    subject: `Mời đồng chí xem ${paperWord(data)} của ${subjectWord(data)}`,
    blocks: [
      paragraph(
        `${isPerson(data) ? `Đồng chí ${data.paper.subjectName} (${data.unitName})` : data.paper.subjectName} đã gửi ${paperWord(data)}, số tiếp nhận ${data.reference}. Việc tiếp theo đang chờ đồng chí:`,
      ),
      list(
        data.waiting.map(({ track, stage, dueAt }) => {
          const deadline = dueAt ? `. ${viDeadline(dueAt, data.calendar)}` : ''
          return `${STAGE_NAMES[stage]} (${TRACK_NAMES[track]})${deadline}`
        }),
      ),
      ...(data.mayReturn
        ? [paragraph('Nếu nội dung chưa đầy đủ, đồng chí có thể đề nghị bổ sung, hoàn thiện trước hội nghị.')]
        : []),
    ],
    link: { label: `Xem ${paperWord(data)}`, path: reading(data) },
  }),
  returned: (data) => ({
    subject: `Đề nghị bổ sung, hoàn thiện ${ownPaper(data)} (${data.reference})`,
    blocks: [
      paragraph(
        `Đồng chí ${data.byName} đề nghị bổ sung, hoàn thiện ${ownPaper(data)} (${data.reference}), với ý kiến:`,
      ),
      quote(tidy(data.remarks).trim()),
      paragraph(
        'Bản đã gửi vẫn được giữ trong hồ sơ; nội dung cũ có sẵn trong bản mới để sửa tiếp, không phải viết lại.',
      ),
      paragraph(`Thời hạn theo kế hoạch: ${viDeadline(data.dueAt, data.calendar)}.`),
    ],
    link: { label: 'Sửa và gửi lại', path: writing(data) },
  }),
  suggested: (data) => ({
    subject: `Gợi ý kiểm điểm đối với ${isPerson(data) ? 'đồng chí' : data.paper.subjectName}`,
    blocks: [
      paragraph(
        `Cấp có thẩm quyền có gợi ý kiểm điểm, đề nghị giải trình tại mục IV của ${ownPaper(data)}. Nội dung gợi ý hiện ở mục đó sau khi đăng nhập.`,
      ),
      paragraph(`Thời hạn gửi bản: ${viDeadline(data.dueAt, data.calendar)}.`),
    ],
    link: { label: 'Xem gợi ý và viết giải trình', path: writing(data) },
  }),
}

/** What the clerk is told instead: whom to tell and what kind of message waits, never what it says. */
const CLERK_TOPIC: Record<PaperMail, string> = {
  receipt: 'giấy báo đã nhận bản kiểm điểm',
  yourTurn: 'một việc kiểm điểm đang chờ xử lý',
  returned: 'ý kiến đề nghị bổ sung, hoàn thiện bản kiểm điểm',
  suggested: 'một gợi ý kiểm điểm cần giải trình',
}

/** A mail about a paper. Pure: what it says depends on its data alone. */
export const renderMail = <T extends PaperMail>(template: T, data: MailDataOf[T]): RenderedMail =>
  renderMessage(data, { topic: CLERK_TOPIC[template], content: () => CONTENT[template](data) })
