import {
  fail,
  type Handlers,
  isRequestName,
  parseRequest,
  type RequestName,
  type Result,
} from '../../app/index.ts';

/**
 * Answers one request of a page. Everything about it is unknown until it is parsed here. What goes wrong in a handler
 * is our own bug: the page gets a failure `internal` with the sentence of the error, the host's log gets its stack.
 */
export async function handleRequest(
  handlers: Handlers,
  name: unknown,
  input: unknown,
): Promise<Result<unknown>> {
  if (typeof name !== 'string' || !isRequestName(name))
    return fail({ code: 'bad-request', message: 'There is no such request.', file: null });
  try {
    return await answer(handlers, name, input);
  } catch (error) {
    console.error(`The request ${name} failed.`, error);
    return fail({ code: 'internal', message: internalMessage(error), file: null });
  }
}

async function answer<N extends RequestName>(
  handlers: Handlers,
  name: N,
  input: unknown,
): Promise<Result<unknown>> {
  const parsed = parseRequest(name, input);
  return parsed.ok ? handlers[name](parsed.value) : parsed;
}

const internalMessage = (error: unknown): string =>
  `Something went wrong inside Synoptic: ${error instanceof Error ? error.message : String(error)}`;
