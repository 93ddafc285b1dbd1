import type { Page } from 'playwright-core';

/** A workbench in the browser with a folder of its own, as scripts/host/runUi.mjs hands it to each case. */
export interface UiWindow {
  readonly page: Page;
  /** Path of the workspace folder on this machine: a copy of the seeds. */
  readonly workspace: string;
  /** Address that opens the workspace. */
  readonly url: string;
  /** Saves a screenshot as `shots/FILE-NAME.png`. */
  readonly shot: (name: string) => Promise<unknown>;
  /** Saves a part of the window for the README, as `shots/NAME.png`, and in docs/images where the run is asked to. */
  readonly picture: (name: string, clip: Clip) => Promise<void>;
}

/** A part of the window, in pixels. */
export interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A case: its file exports an array of them by default. */
export interface UiCase {
  readonly title: string;
  readonly run: (window: UiWindow) => Promise<void>;
}

/** A machine that runs other tests beside may need it. */
export const patience = { timeout: 30_000 };
