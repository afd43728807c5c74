import type { EventOf, RouteDefinition } from '@vigor/contract';
import { HttpResponse, http, type RequestHandler } from 'msw';

/** One streamed answer, written piece by piece by the test. */
export interface OpenStream<Route extends RouteDefinition> {
  /** What was asked. */
  body: unknown;
  send: (event: EventOf<Route>) => void;
  end: () => void;
  /** The connection breaks. */
  cut: () => void;
}

export interface StreamedRoute<Route extends RouteDefinition> {
  handler: RequestHandler;
  /** In the order in which they were asked for. */
  streams: OpenStream<Route>[];
}

/** Answers a route with server-sent events that the test sends when it wants to. */
export function streamRoute<Route extends RouteDefinition>(route: Route): StreamedRoute<Route> {
  const streams: OpenStream<Route>[] = [];
  const address = `*/api${route.path.replace(/\{(\w+)\}/g, ':$1')}`;
  const handler = http.post(address, async ({ request }) => {
    const body = await request.json();
    const encoder = new TextEncoder();
    const events = new ReadableStream<Uint8Array>({
      start: (controller) => {
        streams.push({
          body,
          send: ({ event, data }) => {
            const text = `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
            controller.enqueue(encoder.encode(text));
          },
          end: () => controller.close(),
          cut: () => controller.error(new Error('The connection broke')),
        });
      },
    });
    return new HttpResponse(events, { headers: { 'content-type': 'text/event-stream' } });
  });
  return { handler, streams };
}
