/** Short forms that people enter as a name and no official paper carries in its head. */
const SHORT: readonly (readonly [short: RegExp, full: string])[] = [
  [/(?<!\p{L})LĐLĐ(?!\p{L})/gu, 'Liên đoàn Lao động'],
  [/(?<!\p{L})BTV(?!\p{L})/gu, 'Ban Thường vụ'],
  [/(?<!\p{L})CĐN(?!\p{L})/gu, 'Công đoàn ngành'],
]

/** A name as the head of a paper states it: "LĐLĐ huyện Tam Đường" is "Liên đoàn Lao động huyện Tam Đường". */
export const inFull = (name: string): string =>
  SHORT.reduce((written, [short, full]) => written.replace(short, full), name.normalize('NFC'))
