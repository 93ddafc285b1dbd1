import {
  DocumentSymbol,
  Hover,
  languages,
  Location,
  MarkdownString,
  SymbolKind,
  SymbolTag,
  type Disposable,
  type TextDocument,
} from 'vscode';
import { deprecation } from '../../common/annotation/codebook';
import { namings } from '../../common/annotation/codebook/entries';
import { createPlacing } from '../annotations/place';
import { toRange } from '../commands/showLocation';
import { sourceUri } from '../files/sources';
import type { Folders } from '../folders';
import { codebookDocument, codebookSelector, type CodebookDocument } from './document';
import { memberAt, tagCard, tagNamedAt, type NamedTag } from './hover.model';
import { passagesWith, usesOf } from './usesOf';

function hoverAt({ home, read, range }: CodebookDocument, offset: number): Hover | null {
  const tag = tagNamedAt(read.entries, offset);
  if (tag) {
    const card = new MarkdownString(tagCard(read.tags, tag, usesOf(home.library.store, tag)));
    return new Hover(card, range(tag.span));
  }
  const member = memberAt(read.entries, offset);
  return member && new Hover(new MarkdownString(member.help), range(member.span));
}

/** Each tag in the order of the file; the outline of the editor. */
const symbolsOf = ({ read, range }: CodebookDocument): readonly DocumentSymbol[] =>
  read.entries.map(({ tag, span, fields }) => {
    const name = fields.get('name')?.value ?? span;
    const kind = tag.on === 'links' ? SymbolKind.Interface : SymbolKind.Key;
    const about = [deprecation(read.tags, tag), tag.definition].filter((part) => part !== null).join(' · ');
    const symbol = new DocumentSymbol(tag.name, about, kind, range(span), range(name));
    if (tag.deprecated) symbol.tags = [SymbolTag.Deprecated];
    return symbol;
  });

/** The name in the tag's own entry. */
function definitionOf({ read, range }: CodebookDocument, document: TextDocument, tag: NamedTag): Location | null {
  const entry = read.entries.find((one) => one.counts && one.tag.on === tag.on && one.tag.name === tag.name);
  const name = entry?.fields.get('name');
  return name ? new Location(document.uri, range(name.value)) : null;
}

/** Where other tags name the tag, and every passage that has it. */
function referencesOf(
  { home, read, range }: CodebookDocument,
  document: TextDocument,
  tag: NamedTag,
  includeDeclaration: boolean,
): readonly Location[] {
  const named = namings(read.entries)
    .filter(({ entry, name }) => entry.tag.on === tag.on && name === tag.name)
    .filter(({ member }) => includeDeclaration || member !== 'name')
    .map(({ span }) => new Location(document.uri, range(span)));
  const placing = createPlacing(home.library.store);
  const passages = passagesWith(home.library.store, tag).flatMap((end) => {
    const place = end.span && placing.rangeOf(end.source, end.span);
    return place ? [new Location(sourceUri(home.uri, end.source), toRange(place))] : [];
  });
  return [...named, ...passages];
}

/** Hover, outline, definition and references of tags in the codebook. */
export function provideReading(folders: Folders): readonly Disposable[] {
  /** The codebook and the tag at a place of a document, with its annotations read. */
  async function tagAt(document: TextDocument, offset: number) {
    const codebook = codebookDocument(folders, document);
    const tag = codebook && tagNamedAt(codebook.read.entries, offset);
    if (!codebook || !tag) return null;
    await codebook.home.library.load();
    return { codebook, tag };
  }
  return [
    languages.registerHoverProvider(codebookSelector, {
      async provideHover(document, position) {
        const codebook = codebookDocument(folders, document);
        await codebook?.home.library.load();
        return codebook && hoverAt(codebook, document.offsetAt(position));
      },
    }),
    languages.registerDocumentSymbolProvider(codebookSelector, {
      provideDocumentSymbols(document) {
        const codebook = codebookDocument(folders, document);
        return codebook ? [...symbolsOf(codebook)] : [];
      },
    }),
    languages.registerDefinitionProvider(codebookSelector, {
      async provideDefinition(document, position) {
        const at = await tagAt(document, document.offsetAt(position));
        return at && definitionOf(at.codebook, document, at.tag);
      },
    }),
    languages.registerReferenceProvider(codebookSelector, {
      async provideReferences(document, position, { includeDeclaration }) {
        const at = await tagAt(document, document.offsetAt(position));
        return at ? [...referencesOf(at.codebook, document, at.tag, includeDeclaration)] : [];
      },
    }),
  ];
}
