// SPDX-License-Identifier: EPL-2.0
/** Changes of texts of every layout. */
package fr.clausier.dsl.ide.retouches;
