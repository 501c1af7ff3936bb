// SPDX-License-Identifier: EPL-2.0
/** Checks while typing: the structure of the text, and the rules of law mapped to the places where their facts are written. */
package fr.clausier.dsl.validation;
