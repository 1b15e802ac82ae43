import type { Instant, Milliseconds } from '@guicheng/definition';

/**
 * What the platform knows about a zone: its offset from UTC at an instant. A call costs a microsecond or two, so nobody asks
 * twice for one instant. An id the platform does not know throws a RangeError.
 */
export function createOffsetLookUp(id: string): (at: Instant) => Milliseconds {
  // With the hour alone beside it, "8 AM GMT+08:00" has no other colon; local mean times have seconds, "GMT+08:05:43".
  const format = new Intl.DateTimeFormat('en-US', { timeZone: id, hour: 'numeric', timeZoneName: 'longOffset' });
  return (at) => {
    const shown = format.format(at);
    const offset = shown.slice(shown.indexOf('GMT') + 3);
    const [hours = 0, minutes = 0, seconds = 0] = offset.slice(1).split(':').map(Number);
    const ms = (hours * 3600 + minutes * 60 + seconds) * 1000;
    return offset.startsWith('+') ? ms : 0 - ms;
  };
}
