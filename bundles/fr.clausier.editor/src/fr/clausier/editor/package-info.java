// SPDX-License-Identifier: EPL-2.0
/** Xtext editing services on the Eclipse text framework, whatever the language. */
package fr.clausier.editor;
