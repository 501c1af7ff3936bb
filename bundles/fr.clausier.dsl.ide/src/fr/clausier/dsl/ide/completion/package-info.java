// SPDX-License-Identifier: EPL-2.0
/** What can be typed next: statements with their meaning, whole phrases, names of the folder, computed values and models to fill in. */
package fr.clausier.dsl.ide.completion;
