import type { Effects } from '@kiemdiem/domain/registry/inputs'
import { viCount } from '@kiemdiem/domain/vi-count'

const WHY: Record<string, string> = {
  insider: 'Đồng chí này thuộc nhóm đó, hoặc đứng đầu tập thể thuộc nhóm đó.',
  noAccount: 'Đồng chí này chưa có tài khoản đang hoạt động.',
  oneself: 'Không tự giao cho mình; xin đề nghị người khác trong bộ phận tổ chức ghi.',
  sameNamed: 'Đồng chí này đang được giao việc đó.',
  helpsHimself: 'Người giúp việc phải là người khác.',
  notNamed: 'Việc này chưa giao cho ai từ khi mở đợt.',
}

/** Words of naming somebody else in an open campaign. */
export const namedWords = {
  title: 'Người được giao trong đợt',
  intro:
    'Khi người được giao vắng, ốm hoặc mới thuộc nhóm đó, ghi người mà cấp quyết định giao thay. Người cũ không còn đọc được gì của các nhóm ấy; người mới, người cũ và mọi người trong bộ phận tổ chức được báo bằng thư.',
  noCampaign: 'Hiện không có đợt kiểm điểm nào đang mở',
  nobody: 'Đợt này chưa giao cho ai',
  nobodyText: 'Người ghi quyết định và người thẩm định nhóm của bộ phận tổ chức được giao khi mở đợt.',
  readOnly: 'Chỉ bộ phận tổ chức của diện quản lý đó ghi được việc giao người khác.',
  recorder: (decider: string) => `Mở bảng, ghi kết quả quyết định: ${decider}`,
  appraiser: (group: string) => `Thẩm định nhóm của bộ phận tổ chức: ${group}`,
  now: 'Đang giao',
  clerkNow: 'Giúp việc',
  none: 'không',
  other: 'Giao người khác',
  person: 'Giao cho',
  clerk: 'Người giúp việc',
  noClerk: 'Không có người giúp việc',
  reason: 'Căn cứ, lý do',
  reasonHint: 'Ai giao, theo văn bản hoặc ý kiến nào, vì sao thay. Chỉ quản trị tài khoản và người có tên đọc được.',
  reasonMissing: 'Chưa ghi căn cứ, lý do.',
  personMissing: 'Chưa chọn người.',
  look: 'Xem thay đổi',
  looking: 'Đang xem…',
  act: 'Giao người này',
  acting: 'Đang ghi…',
  /** The same name twice: only who helps is another. */
  consequence: (name: string, before: string) =>
    `${name === before ? `Đồng chí ${name} vẫn được giao; người giúp việc thay đổi.` : `Giao đồng chí ${name} thay đồng chí ${before}.`} Quyền đọc các nhóm chuyển ngay; ai đã làm gì vẫn được lưu.`,
  effects: ({ reviews, boards, tasks }: Effects) => [
    `${viCount(reviews)} hồ sơ thay đổi người xử lý`,
    `${viCount(boards)} bảng tiến độ đổi người theo dõi`,
    `${viCount(tasks)} việc đang chờ chuyển sang người mới`,
  ],
  done: (name: string) => `Đã ghi: giao đồng chí ${name}.`,
  why: (code: string | undefined) => (code === undefined ? null : (WHY[code] ?? null)),
}
