// Takes the place of @vscode/spdlog, which is published without binaries: the same interface over the file system.
// Installed into the host by install.mjs; VS Code's processes write their log files and output channels through it.
const { appendFileSync, existsSync, mkdirSync, renameSync, statSync } = require('node:fs');
const path = require('node:path');

const levels = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];
const off = levels.length;
let defaultLevel = 2;

class Logger {
  constructor(_type, _name, file, maxBytes, maxFiles) {
    mkdirSync(path.dirname(file), { recursive: true });
    Object.assign(this, { file, maxBytes, maxFiles, level: defaultLevel, plain: false, pending: [], timer: undefined });
    this.bytes = existsSync(file) ? statSync(file).size : 0;
  }
  getLevel() {
    return this.level;
  }
  setLevel(level) {
    this.level = level;
  }
  setPattern() {
    // One pattern is ever asked for, the one that write() follows.
    this.plain = false;
  }
  clearFormatters() {
    this.plain = true;
  }
  write(level, message) {
    if (level < this.level || this.level >= off || this.file === undefined) return;
    this.pending.push(this.plain ? message : `${timestamp(new Date())} [${levels[level]}] ${message}\n`);
    this.timer ??= setTimeout(() => this.flush(), 50).unref();
  }
  flush() {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.pending.length === 0 || this.file === undefined) return;
    const text = this.pending.join('');
    this.pending = [];
    try {
      const size = Buffer.byteLength(text);
      if (this.maxFiles > 1 && this.bytes > 0 && this.bytes + size > this.maxBytes) this.rotate();
      appendFileSync(this.file, text);
      this.bytes += size;
    } catch {
      // A log that cannot be written must not take its process down.
    }
  }
  rotate() {
    const end = path.extname(this.file);
    const numbered = (n) => `${this.file.slice(0, this.file.length - end.length)}.${n}${end}`;
    for (let n = this.maxFiles - 1; n >= 1; n--) {
      const from = n === 1 ? this.file : numbered(n - 1);
      if (existsSync(from)) renameSync(from, numbered(n));
    }
    this.bytes = 0;
  }
  drop() {
    this.flush();
    open.delete(this);
    this.file = undefined;
  }
}
const methods = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];
for (const [level, method] of methods.entries()) {
  Logger.prototype[method] = function (message) {
    this.write(level, message);
  };
}

function timestamp(date) {
  const two = (n) => String(n).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  const time = `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
  return `${day} ${time}.${String(date.getMilliseconds()).padStart(3, '0')}`;
}

const open = new Set();
process.once('exit', () => {
  for (const logger of open) logger.flush();
});

async function create(name, file, maxBytes, maxFiles) {
  const logger = new Logger('rotating', name, file, maxBytes, maxFiles);
  open.add(logger);
  return logger;
}

exports.version = 0;
exports.Logger = Logger;
exports.setLevel = (level) => {
  defaultLevel = level;
};
exports.setFlushOn = () => {};
exports.createRotatingLogger = create;
exports.createAsyncRotatingLogger = create;
