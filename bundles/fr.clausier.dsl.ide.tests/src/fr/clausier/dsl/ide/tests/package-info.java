// SPDX-License-Identifier: EPL-2.0
/** Editing services on text with a caret mark « § », without a workbench. */
package fr.clausier.dsl.ide.tests;
