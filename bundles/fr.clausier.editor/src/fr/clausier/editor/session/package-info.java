// SPDX-License-Identifier: EPL-2.0
/** The one place that owns Xtext's workspace: open documents, index, builds and the queue of questions. */
package fr.clausier.editor.session;
