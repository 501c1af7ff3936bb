// SPDX-License-Identifier: EPL-2.0
/** Computed figures that an editor writes between the words of the text, without being part of it. */
package fr.clausier.dsl.ide.mining;
