import { conferenceTitle } from '@kiemdiem/domain/conference/kind/conference-title'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { viDate, viWeekday } from '@kiemdiem/domain/vi'
import { viCount } from '@kiemdiem/domain/vi-count'

/** "thứ Hai, 04/12/2023, 14:00" */
const when = (date: string, time: string) => `${viWeekday(date).split(',')[0]}, ${viDate(date)}, ${time}`

/** How a conference stands, in words; a minutes half signed says who is waited for. */
const state = ({ state, signed }: Pick<Conference, 'state' | 'signed'>): string => {
  if (state === 'scheduled') return 'Chưa họp'
  if (state === 'cancelled') return 'Đã hủy'
  if (state === 'confirmed') return 'Biên bản đã được xác nhận'
  if (signed.chair && !signed.secretary) return 'Biên bản chờ thư ký xác nhận'
  if (signed.secretary && !signed.chair) return 'Biên bản chờ chủ trì xác nhận'
  return 'Đang họp, đang ghi biên bản'
}

const TABS = {
  overview: 'Tổng quan',
  handout: 'Tài liệu',
  meeting: 'Diễn biến',
  minutes: 'Biên bản',
  proposal: 'Đề nghị xếp loại',
} as const

/** Words that all pages of one conference share. */
export const frameWords = {
  page: 'Hội nghị',
  title: conferenceTitle,
  context: (year: number) => `Đợt kiểm điểm năm ${year}`,
  state,
  when,
  whenLabel: 'Thời gian',
  place: 'Địa điểm',
  noPlace: 'chưa ghi',
  chair: 'Chủ trì',
  secretary: 'Thư ký',
  tabs: TABS,
  pageTitle: (tab: keyof typeof TABS, title: string) => `${TABS[tab]} – ${title}`,
  tabsLabel: 'Các trang của hội nghị',
  discussing: (name: string) => `Đang bàn: ${name}`,
  itemOf: (at: number, of: number) => `nội dung ${at}/${of}`,
  papers: (come: number, all: number) => `${viCount(come)}/${viCount(all)} bản`,
  acknowledge: (come: number, all: number) =>
    come === all
      ? `Tôi đã nhận đủ tài liệu (${viCount(come)}/${viCount(all)} bản)`
      : `Tôi đã nhận ${viCount(come)}/${viCount(all)} bản`,
  nothingCome: 'Chưa có bản nào đến; khi có bản đầu tiên, đồng chí báo nhận được ở đây.',
  countPapers: 'Số bản giấy đồng chí đã nhận',
  acknowledging: 'Đang ghi nhận…',
  acknowledged: (at: string, papers: string | null) =>
    `Đồng chí đã báo nhận tài liệu lúc ${at}${papers ? `: ${papers}` : ''}`,
  /** What somebody invited is told while the papers have not reached him, or reached him otherwise than on the screen. */
  notHandedOut: 'Tài liệu chưa được gửi đến đồng chí',
  notHandedOutYet: (deadline: string) => `Theo quy định, tài liệu đến người dự chậm nhất hết ${deadline}.`,
  handedOutOn: (on: string) => `Tài liệu đã được gửi đến đồng chí ngày ${viDate(on)}`,
  handedOutBy: (way: string, note: string) =>
    `${way}${note ? ` (${note})` : ''}. Nếu cần đọc trên hệ thống, xin báo thư ký hội nghị.`,
  campaign: (year: number) => `Đợt kiểm điểm năm ${year}`,
  noCampaignTitle: 'Hiện không có đợt kiểm điểm nào đang mở',
  noCampaign: 'Khi bộ phận tổ chức mở đợt mới, hội nghị của các đơn vị sẽ hiện ở đây.',
}
