// SPDX-License-Identifier: EPL-2.0
/** The little Markdown of documentation, as the little HTML of the platform's own tooltips. */
package fr.clausier.editor.markup;
