// The server and the pages side by side, both reloading. Ends both when one ends or when it is told to stop.
import { type ChildProcess, spawn } from 'node:child_process'

const node = (...args: string[]): ChildProcess => spawn(process.execPath, args, { stdio: 'inherit' })

const children = [node('--watch', '--watch-preserve-output', 'server/main.ts'), node('node_modules/vite/bin/vite.js')]

function stop() {
  for (const child of children) child.kill('SIGTERM')
}

process.on('SIGINT', stop).on('SIGTERM', stop)
for (const child of children) child.on('exit', stop)
