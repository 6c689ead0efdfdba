import { readDocument } from '../read.ts'
import { serveReading } from './serve-reading.ts'

serveReading(readDocument)
