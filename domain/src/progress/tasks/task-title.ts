import { conferenceTitleInside } from '../../conference/kind/conference-title.ts'
import { type ConferenceTask, isPaperTask, isTurnTask, type PaperTask, type Task } from './task.ts'

/** What a task about a paper asks for, by its kind; the verb first. */
export const paperTaskTitle = (task: PaperTask): string => {
  switch (task.kind) {
    case 'writeOwn':
      if (task.state === 'done') return 'Bản kiểm điểm cá nhân'
      if (task.completing) return 'Hoàn thiện bản kiểm điểm cá nhân theo ý kiến hội nghị'
      return task.returned ? 'Bổ sung, hoàn thiện bản kiểm điểm cá nhân' : 'Viết bản kiểm điểm cá nhân'
    case 'writeCollective':
      if (task.state === 'done') return `Báo cáo kiểm điểm của ${task.name}`
      if (task.completing) return `Hoàn thiện báo cáo kiểm điểm của ${task.name} theo ý kiến hội nghị`
      return `${task.returned ? 'Bổ sung, hoàn thiện' : 'Hoàn thành và gửi'} báo cáo kiểm điểm của ${task.name}`
    case 'helpCollective':
      if (task.state === 'done') return `Báo cáo kiểm điểm của ${task.name}`
      return `Tham gia ${task.completing ? 'hoàn thiện' : task.returned ? 'bổ sung' : 'dự thảo'} báo cáo kiểm điểm của ${task.name}`
    case 'readPerson':
      return `Bản kiểm điểm của đồng chí ${task.name}`
    case 'readCollective':
      return task.borrowed ? `Báo cáo kiểm điểm làm căn cứ xếp loại ${task.name}` : `Báo cáo kiểm điểm của ${task.name}`
  }
}

/** What a task about a conference asks for; the verb first. */
export const conferenceTaskTitle = ({ kind, meeting, name }: ConferenceTask): string => {
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

/** What any task asks for: the same on the first page and in a mail. */
export const taskTitle = (task: Task): string => {
  if (isPaperTask(task)) return paperTaskTitle(task)
  return isTurnTask(task) ? task.title : conferenceTaskTitle(task)
}
