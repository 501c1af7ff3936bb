// SPDX-License-Identifier: EPL-2.0
/** From model to text: any valid model becomes a text in the house form that reads as an equal model. */
package fr.clausier.dsl.ecriture;
