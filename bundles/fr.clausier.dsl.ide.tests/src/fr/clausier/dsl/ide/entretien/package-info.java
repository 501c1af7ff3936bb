// SPDX-License-Identifier: EPL-2.0
/** Tests of the interview before a new purchase. */
package fr.clausier.dsl.ide.entretien;
