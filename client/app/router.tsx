import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
  retainSearchParams,
  type RouterHistory,
} from '@tanstack/react-router'
import { filterKeys, type FilterInUrl } from '../../shared/filter-url.ts'
import { filterWords, parseSearch, pick, stringifySearch } from '../filters/search.ts'
import { Loading } from '../ui/states.tsx'
import { words as wording } from '../words/words.ts'
import { NotFound, PageFailed } from './error-pages.tsx'
import { Shell } from './shell.tsx'

/** The words that a page has of its own beside the filter's. */
const words = <Key extends string>(...keys: Key[]) => ({
  validateSearch: (search: Record<string, unknown>) => pick(search, keys),
})

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFound,
  validateSearch: (search: Record<string, unknown>): FilterInUrl => filterWords(search),
  search: { middlewares: [retainSearchParams([...filterKeys])] },
})

const under = { getParentRoute: () => root }

const pages = [
  createRoute({
    ...under,
    path: '/',
    component: lazyRouteComponent(() => import('../pages/overview/overview-page.tsx'), 'OverviewPage'),
  }),
  createRoute({
    ...under,
    path: '/next-meeting',
    component: lazyRouteComponent(() => import('../pages/next-meeting/next-meeting-page.tsx'), 'NextMeetingPage'),
  }),
  createRoute({
    ...under,
    ...words('audience', 'questions', 'issue'),
    path: '/briefing',
    component: lazyRouteComponent(() => import('../pages/briefing/briefing-page.tsx'), 'BriefingPage'),
  }),
  createRoute({
    ...under,
    ...words('audience', 'questions', 'issue'),
    path: '/briefing/print',
    component: lazyRouteComponent(() => import('../pages/briefing/print-page.tsx'), 'PrintPage'),
  }),
  createRoute({
    ...under,
    path: '/repeat-issues',
    component: lazyRouteComponent(() => import('../pages/repeat-issues/repeat-issues-page.tsx'), 'RepeatIssuesPage'),
  }),
  createRoute({
    ...under,
    path: '/issues/$issueId',
    component: lazyRouteComponent(() => import('../pages/issue/issue-page.tsx'), 'IssuePage'),
  }),
  createRoute({
    ...under,
    ...words('theme', 'meeting', 'kind'),
    path: '/themes',
    component: lazyRouteComponent(() => import('../pages/themes/themes-page.tsx'), 'ThemesPage'),
  }),
  createRoute({
    ...under,
    path: '/themes/$theme',
    component: lazyRouteComponent(() => import('../pages/themes/theme-page.tsx'), 'ThemePage'),
  }),
  createRoute({
    ...under,
    ...words('status', 'sort', 'action', 'by', 'within', 'find'),
    path: '/actions',
    component: lazyRouteComponent(() => import('../pages/actions/actions-page.tsx'), 'ActionsPage'),
  }),
  createRoute({
    ...under,
    ...words('by', 'office', 'person', 'theme', 'kind'),
    path: '/accountability',
    component: lazyRouteComponent(
      () => import('../pages/accountability/accountability-page.tsx'),
      'AccountabilityPage',
    ),
  }),
  createRoute({
    ...under,
    path: '/offices/$officeId',
    component: lazyRouteComponent(() => import('../pages/accountability/office-page.tsx'), 'OfficePage'),
  }),
  createRoute({
    ...under,
    path: '/offices/$officeId/holders/$personId',
    component: lazyRouteComponent(() => import('../pages/accountability/office-page.tsx'), 'HolderPage'),
  }),
  createRoute({
    ...under,
    ...words('state', 'by'),
    path: '/commitments',
    component: lazyRouteComponent(() => import('../pages/commitments/commitments-page.tsx'), 'CommitmentsPage'),
  }),
  createRoute({
    ...under,
    path: '/meetings',
    component: lazyRouteComponent(() => import('../pages/meetings/meetings-page.tsx'), 'MeetingsPage'),
  }),
  createRoute({
    ...under,
    ...words('at', 'fact', 'notes'),
    path: '/meetings/$meetingId',
    component: lazyRouteComponent(() => import('../pages/meeting/meeting-page.tsx'), 'MeetingPage'),
  }),
  createRoute({
    ...under,
    ...words('document', 'fact'),
    path: '/review',
    component: lazyRouteComponent(() => import('../pages/review/review-page.tsx'), 'ReviewPage'),
  }),
  createRoute({
    ...under,
    ...words('sheet'),
    path: '/trackers/$documentId',
    component: lazyRouteComponent(() => import('../pages/tracker/tracker-page.tsx'), 'TrackerPage'),
  }),
  createRoute({
    ...under,
    ...words('bodies', 'state', 'find', 'page'),
    path: '/documents',
    component: lazyRouteComponent(() => import('../pages/documents/documents-page.tsx'), 'DocumentsPage'),
  }),
  createRoute({
    ...under,
    ...words('q', 'kind'),
    path: '/search',
    component: lazyRouteComponent(() => import('../pages/search/search-page.tsx'), 'SearchPage'),
  }),
  createRoute({
    ...under,
    path: '/numbers',
    component: lazyRouteComponent(() => import('../pages/numbers/numbers-page.tsx'), 'NumbersPage'),
  }),
  createRoute({
    ...under,
    path: '/settings',
    beforeLoad: () => {
      redirect({ to: '/settings/themes', search: true, throw: true })
    },
  }),
  createRoute({
    ...under,
    path: '/settings/bodies',
    component: lazyRouteComponent(() => import('../pages/settings/bodies-page.tsx'), 'BodySettingsPage'),
  }),
  createRoute({
    ...under,
    path: '/settings/offices',
    component: lazyRouteComponent(() => import('../pages/settings/offices-page.tsx'), 'OfficeSettingsPage'),
  }),
  createRoute({
    ...under,
    path: '/settings/priorities',
    component: lazyRouteComponent(() => import('../pages/settings/priorities-page.tsx'), 'PrioritySettingsPage'),
  }),
  createRoute({
    ...under,
    path: '/settings/themes',
    component: lazyRouteComponent(() => import('../pages/settings/themes-page.tsx'), 'ThemeSettingsPage'),
  }),
  createRoute({
    ...under,
    ...words('word'),
    path: '/settings/words',
    component: lazyRouteComponent(() => import('../pages/settings/words-page.tsx'), 'WordSettingsPage'),
  }),
  createRoute({
    ...under,
    path: '/help',
    component: lazyRouteComponent(() => import('../pages/help/help-page.tsx'), 'HelpPage'),
  }),
  createRoute({
    ...under,
    path: '/help/glossary',
    component: lazyRouteComponent(() => import('../pages/help/glossary-page.tsx'), 'GlossaryPage'),
  }),
  createRoute({
    ...under,
    path: '/help/figures',
    component: lazyRouteComponent(() => import('../pages/help/figures-page.tsx'), 'FiguresPage'),
  }),
  createRoute({
    ...under,
    path: '/help/accessibility',
    component: lazyRouteComponent(() => import('../pages/help/accessibility-page.tsx'), 'AccessibilityPage'),
  }),
] as const

/** The pages by their addresses; each brings its own code when first opened. */
export function openRouter(history?: RouterHistory) {
  return createRouter({
    routeTree: root.addChildren(pages),
    parseSearch,
    stringifySearch,
    scrollRestoration: true,
    defaultPreload: 'intent',
    defaultPendingComponent: () => <Loading what={wording.shell.thePage} />,
    defaultErrorComponent: PageFailed,
    ...(history && { history }),
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof openRouter>
  }
}
