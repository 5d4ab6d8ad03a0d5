import { canonicalCode, groupedCode } from '@kiemdiem/domain/accounts/entry/sign-in'
import { roster } from './roster.ts'

/** Password of every account of the trial. The trial runs on one's own machine and holds invented people only. */
export const TRIAL_PASSWORD = 'Thu-nghiem-2026'

/** Key of the trial's Auth addresses: the functions of the emulators are given the same. */
export const TRIAL_SIGN_IN_SECRET = 'chi-de-thu-chi-de-thu-chi-de-thu'

export interface TrialAccount {
  /** What one can try with it, in Vietnamese. */
  role: string
  name: string
  userName: string
  password: string
}

const ROLES: readonly [role: string, personId: string][] = [
  ['Quản trị tài khoản', 'p-do-minh-tuan'],
  ['Bộ phận tổ chức (Ban Tổ chức - Kiểm tra)', 'p-nguyen-thi-thanh-huyen'],
  ['Trưởng Ban Tổ chức - Kiểm tra, bộ phận tổ chức', 'p-pham-van-hung'],
  ['Bí thư Chi bộ, bộ phận tổ chức của Chi bộ', 'p-bui-thi-huong'],
  ['Chủ tịch LĐLĐ tỉnh, Bí thư Đảng đoàn', 'p-lo-van-thang'],
  ['Phó Chủ tịch LĐLĐ tỉnh, ủy viên Đảng đoàn (ghi kết quả quyết định)', 'p-giang-a-su'],
  ['Trưởng Ban (xem, đề nghị bổ sung)', 'p-nguyen-duc-long'],
  ['Phó Trưởng Ban', 'p-tao-thi-anh'],
  ['Chuyên viên, đảng viên (đang viết dở)', 'p-lo-thi-mai'],
  ['Chuyên viên, đảng viên (bị đề nghị bổ sung)', 'p-vu-dinh-nam'],
  ['Công chức không là đảng viên', 'p-tan-thi-lan'],
  ['Người lao động, không có thư điện tử', 'p-vang-a-pao'],
  ['Chủ tịch LĐLĐ huyện (gửi báo cáo của Ban Thường vụ)', 'p-hoang-van-son'],
  ['Phó Chủ tịch LĐLĐ huyện (cùng soạn thảo)', 'p-giang-thi-my'],
  ['Chuyên viên LĐLĐ huyện, đầu mối', 'p-nguyen-van-dat'],
  ['Người đứng đầu (lập hội nghị, cho ý kiến tham gia)', 'p-tran-quoc-khanh'],
  ['Chủ trì hội nghị đang họp', 'p-le-thi-minh-nguyet'],
  ['Thư ký hội nghị đang họp', 'p-tran-thi-hong-nhung'],
  ['Người đứng đầu đã có biên bản (gửi đề nghị xếp loại)', 'p-ngo-thi-bich-lien'],
  ['Đã ngừng hoạt động (bị từ chối)', 'p-cao-van-loi'],
]

const byId = (personId: string) => {
  const found = roster.find((each) => each.person.id === personId)
  if (!found) throw new Error(`${personId} is not of the roster`)
  return found
}

/** One ready account for each role. */
export const accounts: readonly TrialAccount[] = ROLES.map(([role, personId]) => {
  const { person, userName } = byId(personId)
  return { role, name: person.name, userName, password: TRIAL_PASSWORD }
})

export interface TrialInvitation {
  personId: string
  name: string
  userName: string
  /** As printed; the link is /ma-truy-cap#{code}. */
  code: string
}

/** Codes of the trial are known beforehand; a real one is random (issueInvitation). */
const CODES: Record<string, string> = {
  'p-lu-thi-sen': 'TH0N-GH1E-M000-SEN0-0001',
  'p-cheo-thi-may': 'TH0N-GH1E-M000-MAY0-0002',
  'p-vang-xo-hu': 'TH0N-GH1E-M000-XH00-0003',
}

/** People without an account yet: first access is tried with these. */
export const invitations: readonly TrialInvitation[] = Object.entries(CODES).map(([personId, code]) => {
  const { person, userName } = byId(personId)
  return { personId, name: person.name, userName, code: groupedCode(canonicalCode(code)) }
})
