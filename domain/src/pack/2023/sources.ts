import type { Source } from '../shape/source.ts'

const QD124 = 'Quy định 124-QĐ/TW'
const ND90 = 'Nghị định 90/2020/NĐ-CP'
const HD21 = 'Hướng dẫn 21-HD/BTCTW'

const AS_AMENDED = 'được Nghị định 48/2023/NĐ-CP sửa đổi, bổ sung'

export const qd124 = (where: string): Source => ({ ref: `${QD124}, ${where}` })
export const nd90 = (where: string): Source => ({ ref: `${ND90}, ${where}` })
export const nd48 = (where: string): Source => ({ ref: `${ND90}, ${where}, ${AS_AMENDED}` })
export const hd21 = (where: string): Source => ({ ref: `${HD21}, ${where}` })

/** The same, where something could not be compared with a signed text. */
export const unverified = ({ ref }: Source, what: string): Source => ({ ref, unverified: what })

/** What local guidance would settle (01-HD/ĐĐ, 18-QĐ/TU), and was not available. */
export const LOCAL = 'Chưa có văn bản hướng dẫn của địa phương để đối chiếu'
