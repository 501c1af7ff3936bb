// SPDX-License-Identifier: EPL-2.0
/** Assistances on texts with a caret mark « § »: before and after. */
package fr.clausier.dsl.ide.assistances;
