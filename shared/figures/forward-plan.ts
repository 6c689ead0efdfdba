import { wording } from '../words/forward-plan.ts'

export const forwardPlanCounted = wording.counted
