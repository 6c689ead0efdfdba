// Builds the client where what it is made of has changed since the last build. Runs on the machine's own Node, right
// after the installer and in the same shell, so it hands the work to the Node that npm brought.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const stamp = join(root, 'dist/client.stamp')

function filesBelow(folder) {
  const entries = readdirSync(join(root, folder), { withFileTypes: true })
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? filesBelow(path) : [path]
  })
}

/** By content, since a checkout, a copy and a clone give files other times. */
function fingerprint() {
  const sources = [...filesBelow('client'), ...filesBelow('shared')].filter((file) => !/\.test\.tsx?$/.test(file))
  const hash = createHash('sha256')
  for (const file of [...sources, '.ci/build.mjs', 'vite.config.ts', 'tsconfig.json', 'package-lock.json'].sort(
    (a, b) => (a < b ? -1 : 1),
  )) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
  }
  return hash.digest('hex')
}

function isBuilt(wanted) {
  const built = existsSync(stamp) && existsSync(join(root, 'dist/client/index.html'))
  return built && readFileSync(stamp, 'utf8') === wanted
}

/** Lays a smaller copy beside each file that is text, which the server hands out in its stead. */
function compress() {
  const texts = filesBelow('dist/client').filter((file) => /\.(js|css|html|svg)$/.test(file))
  for (const file of texts) {
    const bytes = readFileSync(join(root, file))
    writeFileSync(join(root, `${file}.br`), brotliCompressSync(bytes))
    writeFileSync(join(root, `${file}.gz`), gzipSync(bytes, { level: 9 }))
  }
}

const wanted = fingerprint()
if (!isBuilt(wanted)) {
  process.stderr.write('Building the pages…\n')
  const node = join(root, 'node_modules/.bin/node')
  const vite = spawnSync(node, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  if (vite.status !== 0) {
    process.stderr.write('The pages could not be built; the message is above.\n')
    process.exit(1)
  }
  compress()
  writeFileSync(stamp, wanted)
}
