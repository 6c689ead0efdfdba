import { drawDocumentPage } from '../draw-document-page.ts'
import { readDocument } from '../read.ts'
import { serveReading } from './serve-reading.ts'

serveReading({ read: readDocument, draw: drawDocumentPage })
