// SPDX-License-Identifier: EPL-2.0
/** From a name to its definition. */
package fr.clausier.editor.navigation;
