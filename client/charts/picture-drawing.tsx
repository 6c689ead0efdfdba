import type { Mark, Picture, Tone } from '../../shared/drawing/picture.ts'

const colour = (tone: Tone) => `var(--${tone})`

function MarkShape({ mark }: { mark: Mark }) {
  switch (mark.kind) {
    case 'line':
      return (
        <line
          x1={mark.from[0]}
          y1={mark.from[1]}
          x2={mark.to[0]}
          y2={mark.to[1]}
          stroke={colour(mark.tone)}
          strokeWidth={mark.width ?? 1}
          strokeDasharray={mark.dash}
        />
      )
    case 'bar':
      return <rect x={mark.x} y={mark.y} width={mark.width} height={mark.height} fill={colour(mark.tone)} />
    case 'dot':
      return (
        <circle
          cx={mark.at[0]}
          cy={mark.at[1]}
          r={mark.radius}
          fill={colour(mark.fill)}
          stroke={colour(mark.edge)}
          strokeWidth={1.6}
        />
      )
    case 'path': {
      const points = mark.points.map((point) => point.join(',')).join(' ')
      return mark.isFilled ? (
        <polygon points={points} fill={colour(mark.tone)} />
      ) : (
        <polyline points={points} fill="none" stroke={colour(mark.tone)} strokeWidth={2.2} />
      )
    }
    case 'text':
      return (
        <text
          x={mark.at[0]}
          y={mark.at[1]}
          textAnchor={mark.anchor}
          fontSize={12}
          fontWeight={mark.isStrong ? 600 : 400}
          fill={mark.isStrong ? 'var(--ink)' : 'var(--soft)'}
        >
          {mark.words}
        </text>
      )
  }
}

/** A picture of a briefing, as documents draw it, with a text alternative; it shrinks where the page is narrower. */
export function PictureDrawing({ picture, label }: { picture: Picture; label: string }) {
  const { width, height, marks } = picture
  return (
    <svg
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      style={{ maxWidth: '100%', height: 'auto', display: 'block' }}
    >
      {marks.map((mark, at) => (
        // The marks of one picture have no name but their place.
        <MarkShape key={`${at} ${mark.kind}`} mark={mark} />
      ))}
    </svg>
  )
}
