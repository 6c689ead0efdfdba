import type { UploadResult } from '../../shared/answers/documents.ts'
import { wording } from '../words/api.ts'

const failed = (name: string, message: string): UploadResult => ({
  name,
  result: 'failed',
  documentId: null,
  message,
  actions: 0,
  notices: 0,
})

/** The results in an answer of the upload route: a JSON list, one JSON object, or one object a line. */
export function readResults(answer: string): UploadResult[] {
  const text = answer.trim()
  if (text.startsWith('[')) return JSON.parse(text) as UploadResult[]
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as UploadResult)
}

/** The sentence of a refusal: the server answers errors as `{ message }`. */
function messageOf(answer: string, status: number): string {
  try {
    const { message } = JSON.parse(answer) as { message?: string }
    if (message) return message
  } catch {
    // An answer that is no JSON comes from something between here and the server.
  }
  return wording.refused(status)
}

/** Sends one file; `onProgress` hears the share sent, 0 to 1. Never throws: what goes wrong is a result too. */
export function upload(file: File, body: string | null, onProgress: (share: number) => void): Promise<UploadResult> {
  const form = new FormData()
  if (body) form.append('body', body)
  form.append('file', file, file.name)
  return new Promise((resolve) => {
    // fetch cannot tell how much of a body has been sent.
    const request = new XMLHttpRequest()
    request.open('POST', '/api/documents')
    request.upload.addEventListener('progress', (event) =>
      onProgress(event.lengthComputable ? event.loaded / event.total : 0),
    )
    request.addEventListener('error', () => resolve(failed(file.name, wording.unreachable)))
    request.addEventListener('load', () => resolve(resultOf(file, request)))
    request.send(form)
  })
}

function resultOf(file: File, request: XMLHttpRequest): UploadResult {
  try {
    const result = readResults(request.responseText)[0]
    if (result?.result) return result
  } catch {
    return failed(file.name, messageOf(request.responseText, request.status))
  }
  return failed(file.name, messageOf(request.responseText, request.status))
}
