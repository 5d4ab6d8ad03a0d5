import { conferenceTitleInside } from '@kiemdiem/domain/conference/kind/conference-title'
import type { ConferenceTask } from '@kiemdiem/domain/progress/tasks/task'

/** What a task about a conference asks for; the verb first. */
const titleOf = ({ kind, meeting, name }: ConferenceTask): string => {
  const title = meeting ? conferenceTitleInside(meeting) : `hội nghị kiểm điểm của ${name}`
  switch (kind) {
    case 'attend':
      return `Dự ${title}`
    case 'readPapers':
      return `Đọc tài liệu ${title}`
    case 'schedule':
      return `Lập lịch ${title}`
    case 'handOut':
      return `Gửi tài liệu ${title}`
    case 'hold':
      return `Tiến hành ${title}`
    case 'minute':
      return `Ghi và xác nhận biên bản ${title}`
    case 'confirm':
      return `Xác nhận biên bản ${title}`
    case 'objection':
      return `Xem ý kiến không đồng ý với nội dung nhập thay, hội nghị của ${name}`
    case 'propose':
      return `Gửi hồ sơ đề nghị xếp loại của ${name}`
  }
}

/** Words of the home page about conferences. */
export const conferenceWords = {
  title: titleOf,
  place: (time: string, day: string, place: string) => `${time}, ${day} · ${place}`,
}
