import type { Access } from '@kiemdiem/domain/model/access'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { plan2023 } from '@kiemdiem/domain/plan/2023/plan-2023'
import { expect, test } from 'vitest'
import { placesOf, standsUnder } from './places.ts'
import { roleAt } from './role.ts'

const access = (more: Partial<Access>): Access => ({
  active: true,
  personId: 'p-a',
  userName: 'a',
  admin: false,
  organiser: [],
  hasAccount: true,
  ...more,
})

test('places open by role', () => {
  const paths = (admin: boolean, seesBoard: boolean) =>
    placesOf({ access: access({ admin }), seesBoard }).map((place) => place.path)
  expect(paths(false, false)).toEqual(['/', '/hoi-nghi'])
  expect(paths(false, true)).toEqual(['/', '/hoi-nghi', '/tien-do'])
  expect(paths(true, true)).toEqual(['/', '/hoi-nghi', '/tien-do', '/tai-khoan'])
  const keeper = placesOf({ access: access({ registrar: true }), seesBoard: false })
  expect(keeper.map((place) => place.path)).toEqual(['/', '/hoi-nghi', '/danh-sach'])
  const clerk = placesOf({ access: access({ docket: ['u-van-phong'] }), seesBoard: false })
  expect(clerk.map((place) => place.path)).toEqual(['/', '/hoi-nghi', '/so-van-ban'])
})

test('the role follows the page: the same person writes, organises and administers', () => {
  const campaign: Campaign = { ...plan2023, id: '2023', status: 'open', closedStages: [], organisers: {} }
  const me = { access: access({ admin: true, organiser: ['partyGroup'] }), seesBoard: true, campaign }
  expect(roleAt('/', me)).toBe('Cá nhân tự kiểm điểm')
  expect(roleAt('/tien-do', me)).toContain('Diện Đảng đoàn quản lý')
  expect(roleAt('/tham-dinh', me)).toContain('Diện Đảng đoàn quản lý')
  expect(roleAt('/quyet-dinh', me)).toBe('Người quyết định, ghi kết quả quyết định')
  expect(roleAt('/quyet-dinh/van-ban', me)).toContain('Diện Đảng đoàn quản lý')
  expect(roleAt('/ban-kiem-diem/2026_p-a', me)).toBe('Cá nhân tự kiểm điểm')
  expect(roleAt('/ban-kiem-diem/2026_u-tckt/gui', me)).toBe('Người soạn thảo báo cáo của tập thể')
  expect(roleAt('/tai-khoan', me)).toBe('Quản trị tài khoản')
  expect(roleAt('/tai-khoan-cua-toi', me)).toBe('Cá nhân tự kiểm điểm')
  expect(roleAt('/danh-sach/can-bo', { ...me, access: access({ registrar: true }) })).toContain('Người giữ danh sách')
  expect(roleAt('/tien-do', { access: access({}), seesBoard: true, campaign: null })).toBe(
    'Người đứng đầu, đầu mối đơn vị',
  )
  expect(roleAt('/hoi-nghi', { access: access({}), seesBoard: true, campaign: null })).toBe(
    'Người đứng đầu, đầu mối đơn vị',
  )
  expect(roleAt('/hoi-nghi/c', { access: access({}), seesBoard: false, campaign: null })).toContain(
    'Thành phần dự hội nghị',
  )
  expect(roleAt('/ho-so/x', { access: access({}), seesBoard: false, campaign: null })).toBe('Cá nhân tự kiểm điểm')
})

test('a page below a place still shows where one is; the home page is under nothing else', () => {
  expect(standsUnder('/hoi-nghi/2026_u-a_1/sua', '/hoi-nghi')).toBe(true)
  expect(standsUnder('/hoi-nghi', '/')).toBe(false)
  expect(standsUnder('/', '/')).toBe(true)
})
