/** The command behind an event: event ids are `<command id>.<index>`. */
export function commandOf(eventId: string): string {
  const dot = eventId.lastIndexOf('.');
  return dot < 0 ? eventId : eventId.slice(0, dot);
}
