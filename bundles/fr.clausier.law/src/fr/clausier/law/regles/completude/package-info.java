// SPDX-License-Identifier: EPL-2.0
/** Rules: is the purchase complete and well formed? */
package fr.clausier.law.regles.completude;
