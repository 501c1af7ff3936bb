// SPDX-License-Identifier: EPL-2.0
/** Writing habits: accents, ligatures, apostrophes and capitals that an officer may leave out or put in. */
package fr.clausier.dsl.lexique;
