// SPDX-License-Identifier: EPL-2.0
/** Quick fixes for rules on what the texts of a purchase say. */
package fr.clausier.dsl.ide.corrections.pieces;
