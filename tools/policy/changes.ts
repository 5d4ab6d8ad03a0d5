/** A part of the printed table: what it is about, and its rows as they are printed. */
interface Part {
  title: string
  rows: string[]
}

const isRow = (line: string) => line.startsWith('| ') && !/^\| (Ai|---) /.test(line)

/** The parts of a printed page by what names them in the system, which a new number or title does not change. */
const partsOf = (page: string): Map<string, Part> => {
  const parts = new Map<string, Part>()
  let title = ''
  let part: Part | null = null
  for (const line of page.split('\n')) {
    const heading = /^### [\d.]+ (.*)$/.exec(line)?.[1]
    const named = /^`([^`]+)`$/.exec(line)?.[1]
    if (heading) [title, part] = [heading, null]
    else if (line.startsWith('## ')) part = null
    else if (named) {
      part = { title, rows: [] }
      parts.set(named, part)
    } else if (part && isRow(line)) part.rows.push(line)
  }
  return parts
}

const HEAD = '| Ai | Được làm gì | Khi nào | Vì sao |\n| --- | --- | --- | --- |'

const listed = (what: string, rows: readonly string[]): string[] =>
  rows.length === 0 ? [] : [`${what}:`, `${HEAD}\n${rows.join('\n')}`]

const versionOf = (page: string): string => /^- Phiên bản của bảng: `(\w+)`/m.exec(page)?.[1] ?? ''

/**
 * What has changed between two printed policies, part by part: rows that came and rows that went. For the organiser, who
 * signs what is new and not the whole table again.
 */
export const policyChanges = (before: string, after: string): string => {
  const [old, now] = [partsOf(before), partsOf(after)]
  const parts = [...new Set([...now.keys(), ...old.keys()])].flatMap((name) => {
    const [was, is] = [old.get(name)?.rows ?? [], now.get(name)?.rows ?? []]
    const came = listed(
      old.has(name) ? 'Thêm hoặc sửa thành' : 'Phần mới',
      is.filter((row) => !was.includes(row)),
    )
    const went = listed(
      now.has(name) ? 'Bỏ hoặc sửa từ' : 'Bỏ cả phần',
      was.filter((row) => !is.includes(row)),
    )
    const title = (now.get(name) ?? old.get(name))?.title ?? ''
    return came.length + went.length === 0 ? [] : [[`## ${title}`, `\`${name}\``, ...came, ...went].join('\n\n')]
  })
  return `# Những thay đổi của quy định về quyền xem và quyền làm

So bảng phiên bản \`${versionOf(after)}\` (docs/policy.md) với bảng phiên bản \`${versionOf(before)}\` (docs/policy-before.md). Phần nào không
nêu ở đây thì không thay đổi. Người ký đọc trang này; bảng đầy đủ ở docs/policy.md.

${parts.join('\n\n')}

## Xác nhận

Đã đọc và đồng ý với những thay đổi trên.

| Bộ phận tổ chức | Người quản trị tài khoản |
| --- | --- |
| Họ và tên: | Họ và tên: |
| Ngày …… tháng …… năm ……… | Ngày …… tháng …… năm ……… |
| Ký tên: | Ký tên: |
`
}
