import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { listen } from './listen.ts';

test('a taken port is refused in one sentence that says what to do', async () => {
  const first = createServer();
  const taken = await listen(first, 0);
  const port = taken.ok ? taken.value : 0;
  const refused = await listen(createServer(), port);
  first.close();
  expect(refused).toMatchObject({ ok: false });
  expect(!refused.ok && refused.error).toContain(`Port ${port} is taken`);
  expect(!refused.ok && refused.error).toContain('--port N');
});
