import type { Locator } from 'playwright-core';
import { patience, type UiWindow } from './window';

/** Waits until a notification in sight holds a text. */
export async function notification({ page }: UiWindow, text: string | RegExp): Promise<Locator> {
  const item = page.locator('.notifications-toasts .notification-list-item', { hasText: text }).first();
  await item.waitFor(patience);
  return item;
}
