import type { VoiceView } from '@dayseven/contracts';

const height = 20;

/** Where somebody spoke and where not, on the round's own line. The words below it say the same. */
export function VoiceStrip({ voice: { parts, listenedMs } }: { readonly voice: VoiceView }) {
  if (listenedMs === 0) return null;
  return (
    <div className="voice-strip" aria-hidden>
      <svg viewBox={`0 0 ${parts.length} ${height}`} preserveAspectRatio="none">
        {parts.map((spoken, at) => {
          if (spoken === null) return null;
          const tall = Math.max(1.5, (spoken / 100) * (height - 2));
          return <rect key={at} className={spoken === 0 ? 'voice-silent' : 'voice-spoken'} x={at} width={0.85} y={height - tall} height={tall} />;
        })}
      </svg>
    </div>
  );
}
