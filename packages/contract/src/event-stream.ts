import { EventSourceParserStream } from 'eventsource-parser/stream';
import type { EventOf, RouteDefinition } from './core/route.ts';

/**
 * The events of a streamed answer, as they come. Ends when the server ends the stream, which says
 * nothing of success: that is what the route's last event is for.
 *
 * Events with a name that the route does not know are left out; data that does not fit throws.
 */
export async function* readEvents<Route extends RouteDefinition>(
  route: Route,
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<EventOf<Route>> {
  const messages = body
    .pipeThrough(new TextDecoderStream())
    .pipeThrough(new EventSourceParserStream());
  const reader = messages.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const schema = value.event === undefined ? undefined : route.events?.[value.event];
      if (!schema) continue;
      yield eventOf<Route>(value.event, schema.parse(JSON.parse(value.data)));
    }
  } finally {
    await reader.cancel();
  }
}

/** The schema of this very event has just parsed the data. */
function eventOf<Route extends RouteDefinition>(event: unknown, data: unknown): EventOf<Route> {
  return { event, data } as EventOf<Route>;
}
