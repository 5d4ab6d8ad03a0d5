import { createHash } from 'node:crypto'
import { SESSION_LIMITS } from '@kiemdiem/domain/accounts/entry/sessions'
import { COMMANDS } from '@kiemdiem/domain/commands'
import { NOT_HIDDEN, WHO_LEARNS } from '@kiemdiem/domain/conference/ballot/who-learns'
import { plan2023 } from '@kiemdiem/domain/plan/2023/plan-2023'
import { POLICY } from '@kiemdiem/domain/policy'
import { WHEN, WHO } from '@kiemdiem/domain/policy/atoms'
import { COLLECTIONS } from '@kiemdiem/domain/policy/collections'
import type { PolicyRow } from '@kiemdiem/domain/policy/row'
import { AUTOMATIC_NAMES, DOCUMENT_NAMES, DOES } from './words.ts'

type State = (typeof COLLECTIONS)[keyof typeof COLLECTIONS]

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)

const rowsOf = (resource: string): string =>
  table(
    ['Ai', 'Được làm gì', 'Khi nào', 'Vì sao'],
    POLICY.filter((row) => row.resource === resource).map((row: PolicyRow) => [
      WHO[row.who],
      capital(row.does.map((operation) => DOES[operation]).join(', ')),
      row.when.length === 0 ? 'Bất cứ lúc nào' : capital(row.when.map((condition) => WHEN[condition]).join('; ')),
      row.why,
    ]),
  )

const named = Object.entries(DOCUMENT_NAMES)
const stateOf = (resource: string): State => COLLECTIONS[resource as keyof typeof COLLECTIONS]
const inState = (state: State): string =>
  table(
    ['Loại dữ liệu', 'Ký hiệu trong hệ thống'],
    named.filter(([resource]) => stateOf(resource) === state).map(([resource, name]) => [name, `\`${resource}\``]),
  )

const open = named
  .filter(([resource]) => stateOf(resource) === 'open')
  .map(([resource, name], at) => `### 1.${at + 1}. ${name}\n\n\`${resource}\`\n\n${rowsOf(resource)}`)
const calls = Object.entries(COMMANDS).map(
  ([resource, { title }], at) => `### 2.${at + 1}. ${title}\n\n\`${resource}\`\n\n${rowsOf(resource)}`,
)

/** Changes with the smallest change of the table, so that a signature is of one table and no other. */
const version = createHash('sha256')
  .update(JSON.stringify([POLICY, WHO, WHEN, COLLECTIONS, WHO_LEARNS, NOT_HIDDEN]))
  .digest('hex')
  .slice(0, 12)

/** The whole policy as the organiser reads and signs it. */
export const policyPage = (): string => `# Quy định về quyền xem và quyền làm

Bảng này liệt kê **tất cả** những gì được phép. Điều gì không có trong bảng thì không ai làm được, kể cả người quản trị
tài khoản. Hệ thống thực hiện đúng bảng này; mỗi lần sửa chương trình, máy đối chiếu lại từng trường hợp.

- Bộ quy định của đợt kiểm điểm: \`${plan2023.rulePack.id}\`, bản ${plan2023.rulePack.version}
- Phiên bản của bảng: \`${version}\` (đổi khi bảng thay đổi dù chỉ một chữ)

Chung cho mọi dòng, trừ việc dùng mã truy cập và tìm tài khoản để đăng nhập: người thực hiện phải đăng nhập bằng tài khoản
đang hoạt động. Tài khoản bị khóa thì mọi yêu cầu bị từ chối ngay, kể cả khi đang mở màn hình. Phiên
đăng nhập có trước lần khóa, mở khóa hoặc đặt mật khẩu gần nhất cũng bị từ chối như vậy; đăng nhập lại mới dùng tiếp được.
Quản trị tài khoản và bộ phận tổ chức phải đăng nhập lại sau ${SESSION_LIMITS.hours.power} giờ, người khác sau ${SESSION_LIMITS.hours.others / 24} ngày.

## 1. Xem và ghi dữ liệu

${open.join('\n\n')}

## 2. Những việc làm qua hệ thống

${calls.join('\n\n')}

## 3. Những gì đóng với tất cả mọi người

Chỉ hệ thống đọc và ghi:

${inState('closed')}

## 4. Những việc hệ thống tự làm

Không ai gọi được những việc này.

${table(
  ['Việc', 'Ký hiệu trong hệ thống'],
  Object.entries(AUTOMATIC_NAMES).map(([name, words]) => [words, `\`${name}\``]),
)}

## 5. Phiếu kín trên hệ thống: ai biết được gì

${table(
  ['Ai', 'Biết được gì'],
  WHO_LEARNS.map(({ who, learns }) => [who, learns]),
)}

${NOT_HIDDEN} Mất mã mở phiếu thì lần bỏ phiếu bị hủy, không ai mở được phiếu; lần đó và lý do hủy được ghi vào biên bản.

## 6. Xác nhận

Đã đọc và đồng ý với bảng phiên bản \`${version}\`.

| Bộ phận tổ chức | Người quản trị tài khoản |
| --- | --- |
| Họ và tên: | Họ và tên: |
| Chức vụ: | Chức vụ: |
| Ngày …… tháng …… năm ……… | Ngày …… tháng …… năm ……… |
| Ký tên: | Ký tên: |
`
