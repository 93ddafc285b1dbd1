/**
 * Settings of a new user's folder: nothing is sent, nothing pops up over the user's first minutes.
 * Everything else is VS Code's default.
 */
export const calmSettings = {
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'workbench.enableExperiments': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  // The seeds lie inside the project's own repository; git in the opened folder itself works as usual.
  'git.openRepositoryInParentFolders': 'never',
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
};

/** For tests: no movement, no waiting. */
export const testSettings = {
  ...calmSettings,
  'workbench.reduceMotion': 'on',
  'editor.cursorBlinking': 'solid',
  'editor.hover.delay': 100,
  'git.enabled': false,
  'files.simpleDialog.enable': true,
};

/** For tests of a folder that is not trusted: it opens in Restricted Mode at once, without a question over the window. */
export const restrictedSettings = { ...testSettings, 'security.workspace.trust.startupPrompt': 'never' };
