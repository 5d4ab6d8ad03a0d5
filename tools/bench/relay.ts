import { createServer, request, type Server } from 'node:http'
import { createGzip } from 'node:zlib'

/**
 * Stands between the browser and the emulated Firestore and compresses answers of its REST interface, as production's does: the
 * emulator sends them indented, 92 kB for 36. Channels of listeners pass as they are.
 */
export const startRelay = (port: number, to: number): Promise<Server> => {
  const server = createServer((asked, answer) => {
    const { method, url = '/', headers } = asked
    const passedOn = request({ host: '127.0.0.1', port: to, method, path: url, headers }, (given) => {
      const { 'content-length': _, ...others } = given.headers
      const status = given.statusCode ?? 502
      if (!url.startsWith('/v1/') || method === 'OPTIONS') {
        answer.writeHead(status, given.headers)
        given.pipe(answer)
        return
      }
      answer.writeHead(status, { ...others, 'content-encoding': 'gzip' })
      given.pipe(createGzip()).pipe(answer)
    })
    passedOn.on('error', () => answer.destroy())
    answer.on('close', () => passedOn.destroy())
    asked.pipe(passedOn)
  })
  return new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}
