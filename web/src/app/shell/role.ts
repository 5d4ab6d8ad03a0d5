import { trackName } from '@kiemdiem/domain/workflow'
import type { Me } from '../../lib/use-access.ts'
import { appWords } from '../vi.ts'

/** The address of a paper ends in its subject; that of a collective is a unit. */
const WRITES_REPORT = /^\/ban-kiem-diem\/[^/]+_u-/

/** The role somebody acts in on a page, in words: one person may be writer, organiser and administrator. */
export const roleAt = (path: string, me: Pick<Me, 'access' | 'seesBoard' | 'campaign'>): string => {
  if (path === '/tai-khoan' && me.access.admin) return appWords.roleAdmin
  if (path === '/so-van-ban' && me.access.docket?.length) return appWords.roleDocketer
  if (path.startsWith('/y-kien')) return appWords.roleConsulted
  const fromPaper = path.startsWith('/quyet-dinh/van-ban')
  if (path.startsWith('/quyet-dinh') && !fromPaper) return appWords.roleRecorder
  if (path.startsWith('/nhan-xet') && me.access.organiser.length === 0) return appWords.roleRecorder
  const keeping = path.startsWith('/danh-sach') || path.startsWith('/dot-kiem-diem')
  if (keeping && me.access.registrar) return appWords.roleRegistrar
  if (keeping && me.access.admin) return appWords.roleAdmin
  if (WRITES_REPORT.test(path)) return appWords.roleDrafter
  const conference = path.startsWith('/hoi-nghi')
  const reading =
    conference ||
    keeping ||
    fromPaper ||
    [
      '/tien-do',
      '/ho-so',
      '/goi-y',
      '/xep-loai',
      '/nhap-thay',
      '/lich-lam-viec',
      '/tham-dinh',
      '/lam-ro',
      '/nhan-xet',
      '/thong-bao',
      '/kien-nghi',
      '/bao-cao',
      '/khac-phuc',
      '/luu-tru',
    ].some((page) => path.startsWith(page))
  if (!reading || !me.seesBoard) return conference ? appWords.roleAttendee : appWords.roleSelf
  const { organiser } = me.access
  const process = me.campaign?.process ?? { tracks: [] }
  if (organiser.length === 0) return appWords.roleHead
  return appWords.roleOrganiser(organiser.map((track) => trackName(process, track)))
}
