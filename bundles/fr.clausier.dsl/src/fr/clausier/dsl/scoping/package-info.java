// SPDX-License-Identifier: EPL-2.0
/** Which names a reference may cite. */
package fr.clausier.dsl.scoping;
