import { describe, expect, it } from 'vitest';
import { sidecarPathOf, sourceOfSidecar } from '../../../common/annotation/sidecarPath';
import { iriOfSource, sourceOfIri } from '../../../common/annotation/sourceIri';

describe('sidecarPathOf', () => {
  it.each([
    ['a.txt', '.copydesk/annotations/a.txt.json'],
    ['2025/July/a b.txt', '.copydesk/annotations/2025/July/a b.txt.json'],
    ['물가.txt', '.copydesk/annotations/물가.txt.json'],
    ['what?.txt', '.copydesk/annotations/what%3F.txt.json'],
    ['100%.txt', '.copydesk/annotations/100%25.txt.json'],
    ['CON.txt', '.copydesk/annotations/%43ON.txt.json'],
    ['v1./notes. /a:b\\c.txt', '.copydesk/annotations/v1%2E/notes.%20/a%3Ab%5Cc.txt.json'],
    ['.hidden/..a', '.copydesk/annotations/.hidden/..a.json'],
  ])('%s and back', (source, path) => {
    expect(sidecarPathOf(source)).toBe(path);
    expect(sourceOfSidecar(path)).toBe(source);
  });

  it.each([
    '',
    '/etc/passwd',
    '../a.txt',
    'a/../../b.txt',
    'a//b.txt',
    './a.txt',
    'a/.',
    'C:\\a.txt',
    'c:/a.txt',
    '\\\\server\\share',
    'a\\..\\..\\b.txt',
    'folder/',
    '.copydesk/codebook.yaml',
  ])('refuses %j', (source) => {
    expect(sidecarPathOf(source)).toBeNull();
  });

  it.each([
    'a.txt.json',
    '.copydesk/annotations/a.txt',
    '.copydesk/annotations/.json',
    '.copydesk/annotations/a%2Fb.txt.json',
    '.copydesk/annotations/%2E%2E/b.txt.json',
    '.copydesk/annotations/../a.txt.json',
  ])('%j is no sidecar', (path) => {
    expect(sourceOfSidecar(path)).toBeNull();
  });
});

describe('iriOfSource', () => {
  it.each([
    ['a.txt', 'a.txt'],
    ['my file #1?.txt', 'my%20file%20%231%3F.txt'],
    ['50% off: news.txt', '50%25%20off%3A%20news.txt'],
    ['물가/é.txt', '물가/é.txt'],
  ])('%s and back', (source, iri) => {
    expect(iriOfSource(source)).toBe(iri);
    expect(sourceOfIri(iri)).toBe(source);
  });

  it('reads what other programs encode, and leaves alone what is no encoding', () => {
    expect(sourceOfIri('%C3%A9.txt')).toBe('é.txt');
    expect(sourceOfIri('100%.txt')).toBe('100%.txt');
    expect(sourceOfIri('%FF.txt')).toBe('%FF.txt');
  });

  it('resolves against the workspace folder as a URL', () => {
    const url = new URL(iriOfSource('a b/c#d.txt'), 'file:///news/folder/');
    expect(decodeURIComponent(url.pathname)).toBe('/news/folder/a b/c#d.txt');
  });
});
