// SPDX-License-Identifier: EPL-2.0
/** French labels of the lists that a purchase refers to: CPV, NUTS, départements, CCAG, DECP and eForms codes, labels, publics, trades, AGEC. */
package fr.clausier.law.nomenclature;
