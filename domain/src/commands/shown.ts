/** What is typed into a field, as far as it can be seen: what cannot is not stored. */

/** Marks that turn the direction of writing, join letters or take no room: they make a text look like another. */
const INVISIBLE = /\p{Cf}/gu
const CONTROL = /[^\P{Cc}\n\t]/gu
const BREAKS = /[\s\p{Zl}\p{Zp}]+/gu

/** A text without control characters and invisible marks; its lines stay. */
export const shown = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?|[\p{Zl}\p{Zp}]/gu, '\n')
    .replace(INVISIBLE, '')
    .replace(CONTROL, '')

/** The same on one line. */
export const oneLine = (text: string): string => shown(text).replace(BREAKS, ' ').trim()

const ADDRESS =
  /https?:|\/\/|www\.|@[\p{L}\d-]+\.|[\p{L}\d-]\.(com|net|org|info|biz|xyz|top|online|site|click|link|io|me|ly|vn)(?![\p{L}\d])/iu

/**
 * Whether a text holds an address of the web or of a mailbox, however its letters are dressed up. What stands in a mail
 * stands there under the organisation's name: nobody's own link may.
 */
export const holdsAddress = (text: string): boolean => ADDRESS.test(shown(text).normalize('NFKC'))
