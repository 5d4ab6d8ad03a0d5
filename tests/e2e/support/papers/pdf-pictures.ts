import { crc32, deflateSync } from 'node:zlib'
import { PDFiumLibrary } from '@hyzyla/pdfium'

/** Dots a point: small, and every word can be read. */
const SCALE = 0.8

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** A picture of sixteen greys, two dots a byte: black print needs no more. */
const greyPng = (width: number, height: number, dots: Uint8Array): Buffer => {
  const line = 1 + Math.ceil(width / 2)
  const lines = Buffer.alloc(line * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = y * line + 1 + (x >> 1)
      const grey = Math.round((dots[y * width + x] ?? 0) / 17)
      lines[at] = (lines[at] ?? 0) | (x % 2 === 0 ? grey << 4 : grey)
    }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([4, 0, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Every page of a PDF as a picture, drawn as Chromium draws PDFs: by PDFium. The same PDF makes the same pictures. */
export const pdfPictures = async (pdf: Uint8Array): Promise<Buffer[]> => {
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(pdf)
  const pictures: Buffer[] = []
  const render = async ({ width, height, data }: { width: number; height: number; data: Uint8Array }) =>
    greyPng(width, height, data)
  for (const page of document.pages()) {
    const { data } = await page.render({ scale: SCALE, colorSpace: 'Gray', render })
    pictures.push(Buffer.from(data))
  }
  document.destroy()
  library.destroy()
  return pictures
}
