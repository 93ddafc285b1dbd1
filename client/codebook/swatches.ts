import {
  Color,
  ColorInformation,
  ColorPresentation,
  ColorThemeKind,
  languages,
  TextEdit,
  window,
  type Disposable,
} from 'vscode';
import type { ThemeKind } from '../annotations/palette';
import type { Folders } from '../folders';
import { codebookDocument, codebookSelector } from './document';
import { hexOf, hexValue, sharesOf, swatchesOf } from './swatches.model';

const themes: Readonly<Record<ColorThemeKind, ThemeKind>> = {
  [ColorThemeKind.Light]: 'light',
  [ColorThemeKind.Dark]: 'dark',
  [ColorThemeKind.HighContrast]: 'highContrast',
  [ColorThemeKind.HighContrastLight]: 'highContrastLight',
};

/** Shows the codebook's colours beside their names; picking another one writes it as hex. */
export const provideSwatches = (folders: Folders): Disposable =>
  languages.registerColorProvider(codebookSelector, {
    provideDocumentColors(document) {
      const codebook = codebookDocument(folders, document);
      const found = codebook ? swatchesOf(codebook.read.entries, themes[window.activeColorTheme.kind]) : [];
      return found.flatMap(({ span, hex }) =>
        codebook ? [new ColorInformation(codebook.range(span), new Color(...sharesOf(hex), 1))] : [],
      );
    },
    provideColorPresentations({ red, green, blue }, { range }) {
      const hex = hexOf([red, green, blue]);
      const presentation = new ColorPresentation(hex);
      presentation.textEdit = TextEdit.replace(range, hexValue(hex));
      return [presentation];
    },
  });
