import type { Conference } from '../../model/conference.ts'

/** How a conference is called in mails, lists and tasks: "Hội nghị kiểm điểm của Ban Tài chính", a second one "(lần 2)". */
export const conferenceTitle = ({ title, number }: Pick<Conference, 'title' | 'number'>): string =>
  number > 1 ? `${title} (lần ${number})` : title

/** The same within a sentence. */
export const conferenceTitleInside = (conference: Parameters<typeof conferenceTitle>[0]): string => {
  const title = conferenceTitle(conference)
  return `h${title.slice(1)}`
}
