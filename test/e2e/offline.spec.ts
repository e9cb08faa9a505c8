import { expect, test } from './support/test.ts';

test('the page loads under its policy, and nothing leaves the origin', async ({ app }) => {
  await expect(app.page.locator('[data-app-state="ready"]')).toBeVisible();
  const response = await app.page.reload();
  const policy = response?.headers()['content-security-policy'] ?? '';
  expect(policy).toMatch(
    /^default-src 'none'; script-src 'self'; style-src 'self' 'nonce-[A-Za-z0-9+/]{22}=='; /,
  );
  await expect(app.page.locator('[data-app-state="ready"]')).toBeVisible();
  expect([app.foreignRequests, app.violations]).toEqual([[], []]);
});

test('the nonce changes at each load', async ({ app }) => {
  const nonces = [];
  for (let load = 0; load < 2; load += 1) {
    const response = await app.page.reload();
    const policy = response?.headers()['content-security-policy'] ?? '';
    nonces.push(/'nonce-([^']+)'/.exec(policy)?.[1]);
  }
  expect(nonces[0]).toBeDefined();
  expect(nonces[1]).not.toBe(nonces[0]);
});

test.describe('what would leave the origin', () => {
  test.use({ mayLeaveOrigin: true });

  test('a planted image, fetch, style and frame are refused, and the refusal is seen', async ({
    app,
  }) => {
    const outcome = await app.page.evaluate(async () => {
      const image = document.createElement('img');
      const failed = new Promise((resolve) => image.addEventListener('error', resolve));
      image.src = 'https://elsewhere.example/pixel.png';
      document.body.append(image);
      await failed;
      const frame = document.createElement('iframe');
      frame.src = 'https://elsewhere.example/frame.html';
      document.body.append(frame);
      document.body.insertAdjacentHTML('beforeend', '<p style="color: red">planted</p>');
      try {
        // eslint-disable-next-line no-restricted-globals -- planted, to see it refused
        await fetch('https://elsewhere.example/collect');
        return 'fetched';
      } catch {
        return 'refused';
      }
    });
    expect(outcome).toBe('refused');
    const refused = () => new Set(app.violations.map((one) => one.split(':')[0]));
    await expect
      .poll(refused)
      .toEqual(new Set(['img-src', 'connect-src', 'frame-src', 'style-src-attr']));
  });

  test('a navigation elsewhere is prevented, and the page stays', async ({ app }) => {
    await app.page.evaluate(() => {
      location.href = 'https://elsewhere.example/';
    });
    await expect.poll(() => app.foreignRequests).toContain('https://elsewhere.example/');
    await expect(app.page.locator('[data-app-state="ready"]')).toBeVisible();
  });

  test('a window of its own is not opened', async ({ app }) => {
    const opened = app.page.evaluate(() => {
      const other = window.open('https://elsewhere.example/');
      return other === null ? 'refused' : 'opened';
    });
    await opened;
    await expect.poll(() => app.page.context().pages().length).toBe(1);
  });
});
