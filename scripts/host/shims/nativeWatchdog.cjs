// Takes the place of @vscode/native-watchdog, which is published without binaries. It ends the extension host when its
// parent is gone, even if the host's event loop is blocked; the extension host also looks by itself every second.
exports.start = () => {};
exports.exit = (code) => process.exit(code ?? 0);
