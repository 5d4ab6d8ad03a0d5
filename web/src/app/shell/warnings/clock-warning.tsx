import { differenceOf } from './clock-difference.ts'

const words = (ahead: boolean, difference: string) =>
  `Đồng hồ của máy này ${ahead ? 'nhanh' : 'chậm'} khoảng ${difference} so với giờ máy chủ. Thời hạn trên các trang vẫn tính theo giờ máy chủ; xin chỉnh lại ngày, giờ của máy.`

/** `error`: by how many ms this device is ahead of the server; loaded only where it is wrong, which the server has just told. */
export default function ClockWarning({ error }: { error: number }) {
  return (
    <p className="border-b border-due bg-due-soft px-4 py-1.5 text-sm md:px-8">
      {words(error > 0, differenceOf(error))}
    </p>
  )
}
