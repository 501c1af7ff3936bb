// SPDX-License-Identifier: EPL-2.0
/**
 * An editor for any Xtext language on Eclipse's generic text editor, one package per operation. A language enters by the extension point
 * {@code fr.clausier.editor.languages} and by a content type whose base is {@code fr.clausier.editor.text}; nothing here knows which one.
 */
package fr.clausier.editor;
