// SPDX-License-Identifier: EPL-2.0
/** Puts lines in and out of comments. */
package fr.clausier.editor.comments;
