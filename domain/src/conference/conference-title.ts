import type { Conference } from '../model/conference.ts'

/** How a conference is called in mails, lists and tasks: "Hội nghị kiểm điểm của Ban Tài chính", a second one "(lần 2)". */
export const conferenceTitle = ({
  kind,
  unitName,
  number,
}: Pick<Conference, 'kind' | 'unitName' | 'number'>): string => {
  const name = kind === 'officeStaff' ? `Hội nghị cán bộ, công chức ${unitName}` : `Hội nghị kiểm điểm của ${unitName}`
  return number > 1 ? `${name} (lần ${number})` : name
}

/** The same within a sentence. */
export const conferenceTitleInside = (conference: Parameters<typeof conferenceTitle>[0]): string => {
  const title = conferenceTitle(conference)
  return `h${title.slice(1)}`
}
