// SPDX-License-Identifier: EPL-2.0
/** The law as dated data and the rules over the model. */
package fr.clausier.law;
